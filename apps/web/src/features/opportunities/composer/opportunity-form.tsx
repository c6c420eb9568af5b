import { LIMITS, type OpportunityKind } from '@rayonne/contracts';
import { Button, Card, ChoiceField, formatClock, Icon, TextArea, TextField } from '@rayonne/ui';
import type { ReactNode } from 'react';
import { Form } from '../../../shared/forms/form';
import { useForm, type FormOptions } from '../../../shared/forms/use-form';
import { useFormDraft, type FieldTexts } from '../../../shared/forms/use-form-draft';
import { useLocale, useText } from '../../../shared/i18n/use-text';
import { VoiceField } from '../../../shared/organisations/voice-field';
import { SettingsDisclosure } from '../../../shared/subjects/settings/settings-disclosure';
import type { SettingsFieldsProps } from '../../../shared/subjects/settings/settings-fields';
import { KIND_ICONS } from '../kinds';
import { AudienceSection } from './audience-section';
import { DetailFields, type FormPartProps } from './detail-fields';
import { checkOpportunity, readOpportunity, type OpportunityValues } from './form-values';
import { MatchingSection } from './matching-section';
import styles from './opportunity-form.module.css';
import { PlaceSection } from './place-section';

export interface OpportunityFormProps extends Pick<FormOptions<OpportunityValues>, 'readAgain'> {
  kind: OpportunityKind;
  /** Where another kind is chosen. */
  kindLink?: ReactNode;
  /** Who comments on it and the like; its place and its audience stand among the other fields. */
  settings: Pick<SettingsFieldsProps, 'value' | 'onChange'>;
  /** Where its draft is kept; an edit has none. */
  draftPlace?: string;
  initial?: FieldTexts;
  submitLabel: string;
  onSubmit: (values: OpportunityValues, intent: string) => Promise<void>;
}

const NOTHING: FieldTexts = {};

/** An offer or a need, to publish or to edit: its kind says which fields there are. */
export function OpportunityForm({ kind, kindLink, settings, draftPlace, ...rest }: OpportunityFormProps) {
  const { initial = NOTHING, submitLabel, onSubmit, readAgain } = rest;
  const text = useText();
  const locale = useLocale();
  const draft = useFormDraft(draftPlace ?? '');
  const start = draftPlace && draft.restored ? draft.initial : initial;
  const form = useForm({
    read: (fields) => readOpportunity(kind, fields),
    check: (values) => checkOpportunity(kind, values),
    submit: async (values, intent) => {
      await onSubmit(values, intent);
      draft.clear();
    },
    readAgain,
  });
  const part = { kind, start, form };
  return (
    <Form form={form} className={styles.sections} {...(draftPlace ? draft.keep : {})}>
      <input type="hidden" name="kind" value={kind} />
      <Essentials {...part} kindLink={kindLink} />
      <PlaceSection {...part} />
      <MatchingSection {...part} />
      <AudienceSection {...part}>
        {draftPlace && <VoiceField value={draft.initial['organisation']} error={form.errorOf('organisation')} />}
        <SettingsDisclosure {...settings} placeless audienceless errorOf={form.errorOf} />
      </AudienceSection>
      <div className={styles.foot}>
        <p className={styles.state}>
          {draftPlace && draft.savedAt && text('draft.savedAt', { time: formatClock(draft.savedAt, locale) })}
        </p>
        <Button type="submit" variant="accent" busy={form.busy}>
          {submitLabel}
        </Button>
      </div>
    </Form>
  );
}

function Essentials({ kind, start, form, kindLink }: FormPartProps & { kindLink: ReactNode }) {
  const text = useText();
  return (
    <Card as="section" className={styles.form} aria-labelledby="essentials-title">
      <div className={styles.kind}>
        <Icon name={KIND_ICONS[kind]} />
        <h2 id="essentials-title">{text(`opportunityKind.${kind}`)}</h2>
        {kindLink}
      </div>
      <ChoiceField
        label={text('opportunityForm.direction')}
        name="direction"
        defaultValue={start['direction'] === 'OFFER' ? 'OFFER' : 'NEED'}
        options={[
          { value: 'NEED', label: text('opportunityForm.need'), hint: text(`composer.need.${kind}`) },
          { value: 'OFFER', label: text('opportunityForm.offer'), hint: text(`composer.offer.${kind}`) },
        ]}
      />
      <TextField
        id="title"
        name="title"
        label={text('opportunityForm.title')}
        description={text(`composer.example.${kind}`)}
        defaultValue={start['title']}
        maxLength={LIMITS.opportunityTitle.max}
        error={form.errorOf('title')}
      />
      <TextArea
        id="body"
        name="body"
        className={styles.body}
        label={text('opportunityForm.body')}
        description={text('opportunityForm.bodyHint')}
        defaultValue={start['body']}
        maxLength={LIMITS.opportunityBody.max}
        error={form.errorOf('body')}
      />
      <DetailFields kind={kind} start={start} form={form} />
    </Card>
  );
}
