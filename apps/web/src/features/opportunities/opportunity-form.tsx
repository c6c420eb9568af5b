import { LIMITS } from '@rayonne/contracts';
import { Button, Card, ChoiceField, formatClock, TextArea, TextField } from '@rayonne/ui';
import type { OpportunityDirection } from '../../gql/graphql';
import { textOf } from '../../shared/forms/checks';
import { Form } from '../../shared/forms/form';
import { useForm, type Faults, type FormOptions } from '../../shared/forms/use-form';
import { useFormDraft } from '../../shared/forms/use-form-draft';
import { useLocale, useText } from '../../shared/i18n/use-text';
import { VoiceField } from '../../shared/organisations/voice-field';
import { useMembership } from '../../shared/session/membership';
import { CommuneField } from '../../shared/territories/commune-field';
import { endOfDay } from '../../shared/forms/date-field-days';
import { SettingsDisclosure } from '../../shared/subjects/settings/settings-disclosure';
import type { SettingsFieldsProps } from '../../shared/subjects/settings/settings-fields';
import styles from './opportunity-form.module.css';

export interface OpportunityValues {
  direction: OpportunityDirection;
  title: string;
  body: string;
  communeCode: string | null;
  deadline: string | null;
  /** In whose name; an edit does not change it. */
  organisation?: string | null;
}

export interface OpportunityFormProps extends Pick<FormOptions<OpportunityValues>, 'readAgain'> {
  /** For whom it is; its place stands among the other fields. */
  settings: Pick<SettingsFieldsProps, 'value' | 'onChange'>;
  /** Where its draft is kept; an edit has none. */
  draftPlace?: string;
  initial?: Partial<Record<'direction' | 'title' | 'body' | 'communeCode' | 'communeCode-label' | 'deadline', string>>;
  submitLabel: string;
  onSubmit: (values: OpportunityValues, intent: string) => Promise<void>;
}

const read = (fields: FormData): OpportunityValues => ({
  direction: fields.get('direction') === 'OFFER' ? 'OFFER' : 'NEED',
  title: textOf(fields, 'title').trim(),
  body: textOf(fields, 'body').trim(),
  communeCode: textOf(fields, 'communeCode') || null,
  deadline: endOfDay(textOf(fields, 'deadline')),
  ...(fields.has('organisation') && { organisation: textOf(fields, 'organisation') || null }),
});

const check = ({ title, body }: OpportunityValues): Faults => ({
  title:
    title.length < LIMITS.opportunityTitle.min ? ['form.tooShort', { min: LIMITS.opportunityTitle.min }] : undefined,
  body: body ? undefined : ['form.required'],
});

/** An offer or a need, to publish or to edit. */
export function OpportunityForm({
  settings,
  draftPlace,
  initial = {},
  submitLabel,
  onSubmit,
  readAgain,
}: OpportunityFormProps) {
  const text = useText();
  const locale = useLocale();
  const { slug } = useMembership();
  const draft = useFormDraft(draftPlace ?? '');
  const start = draftPlace && draft.restored ? draft.initial : initial;
  const form = useForm({
    read,
    check,
    submit: async (values, intent) => {
      await onSubmit(values, intent);
      draft.clear();
    },
    readAgain,
  });
  const commune = start.communeCode && start['communeCode-label'];
  return (
    <Card>
      <Form form={form} className={styles.form} {...(draftPlace ? draft.keep : {})}>
        <ChoiceField
          label={text('opportunityForm.direction')}
          name="direction"
          defaultValue={start.direction === 'OFFER' ? 'OFFER' : 'NEED'}
          options={[
            { value: 'NEED', label: text('opportunityForm.need'), hint: text('opportunityForm.needHint') },
            { value: 'OFFER', label: text('opportunityForm.offer'), hint: text('opportunityForm.offerHint') },
          ]}
        />
        <TextField
          id="title"
          name="title"
          label={text('opportunityForm.title')}
          description={text('opportunityForm.titleHint')}
          defaultValue={start.title}
          maxLength={LIMITS.opportunityTitle.max}
          error={form.errorOf('title')}
        />
        <TextArea
          id="body"
          name="body"
          className={styles.body}
          label={text('opportunityForm.body')}
          description={text('opportunityForm.bodyHint')}
          defaultValue={start.body}
          maxLength={LIMITS.opportunityBody.max}
          error={form.errorOf('body')}
        />
        <div className={styles.pair}>
          <CommuneField
            label={text('opportunityForm.commune')}
            name="communeCode"
            territorySlug={slug}
            initial={commune ? { value: start.communeCode ?? '', label: commune } : undefined}
            error={form.errorOf('communeCode')}
          />
          <TextField
            id="deadline"
            name="deadline"
            type="date"
            label={text('opportunityForm.deadline')}
            description={text('opportunityForm.deadlineHint')}
            defaultValue={start.deadline}
            error={form.errorOf('deadline')}
          />
        </div>
        {draftPlace && <VoiceField value={draft.initial['organisation']} error={form.errorOf('organisation')} />}
        <SettingsDisclosure {...settings} placeless errorOf={form.errorOf} />
        <div className={styles.foot}>
          <p className={styles.state}>
            {draftPlace && draft.savedAt && text('draft.savedAt', { time: formatClock(draft.savedAt, locale) })}
          </p>
          <Button type="submit" variant="accent" busy={form.busy}>
            {submitLabel}
          </Button>
        </div>
      </Form>
    </Card>
  );
}
