import { useMutation } from '@apollo/client/react';
import { LIMITS } from '@rayonne/contracts';
import { Card, formatClock, TextArea, TextField, useToast } from '@rayonne/ui';
import { graphql } from '../../gql';
import formStyles from '../../shared/forms/form.module.css';
import { Form, FormActions } from '../../shared/forms/form';
import { useForm, type FormState } from '../../shared/forms/use-form';
import { failureOf } from '../../shared/graphql/failure';
import { useLocale, useText } from '../../shared/i18n/use-text';
import { ColorField } from './color-field';
import { LanguagesField } from './languages-field';
import styles from './manage-territory.module.css';
import { MergeNote } from './merge-note';
import { profileFaults, readProfile, type ProfileValues } from './profile-values';
import type { AdministeredTerritory } from './territory-page';
import { useProfileEdit } from './use-profile-edit';

const UpdateTerritory = graphql(/* GraphQL */ `
  mutation UpdateTerritory($input: UpdateTerritoryInput!) {
    updateTerritory(input: $input) {
      id
      version
      name
      motto
      color
      languages
      contactEmail
      contactPhone
      legalNotices
    }
  }
`);

interface PartProps {
  start: ProfileValues;
  errorOf: FormState['errorOf'];
}

export interface ProfileFormProps {
  territory: AdministeredTerritory;
  /** Reads the territory as it is now. */
  readAgain: () => Promise<AdministeredTerritory | null | undefined>;
}

/** Name, colours, words and where to turn; what is written stays until it is saved, whoever else saves meanwhile. */
export function ProfileForm({ territory, readAgain }: ProfileFormProps) {
  const text = useText();
  const locale = useLocale();
  const toast = useToast();
  const [update] = useMutation(UpdateTerritory);
  const edit = useProfileEdit(territory);
  const form = useForm({
    read: readProfile,
    check: profileFaults,
    submit: async (values, intent) => {
      try {
        const input = { territory: territory.id, version: edit.version, ...values };
        const { data } = await update({ variables: { input }, context: { intent } });
        edit.settle(data!.updateTerritory.version, values);
        toast({ text: text('territory.saved') });
      } catch (error) {
        const fresh = failureOf(error).code === 'STALE_VERSION' ? await readAgain() : undefined;
        if (!fresh) throw error;
        edit.catchUp(fresh, values);
      }
    },
  });
  return (
    <Form form={form} {...edit.keep}>
      {edit.isMerged && <MergeNote key={edit.round} theirs={edit.base} clashes={edit.clashes} />}
      <Identity key={`identity ${edit.round}`} start={edit.start} errorOf={form.errorOf} />
      <Contact key={`contact ${edit.round}`} start={edit.start} errorOf={form.errorOf} />
      {/* The state comes last: where it grew or went above the button, a click would miss. */}
      <div className={styles.foot}>
        <FormActions form={form} size="large" label={text('territory.save')} />
        <p className={styles.state}>
          {edit.savedAt && text('draft.savedAt', { time: formatClock(edit.savedAt, locale) })}
        </p>
      </div>
    </Form>
  );
}

function Identity({ start, errorOf }: PartProps) {
  const text = useText();
  return (
    <Card as="section" aria-labelledby="identity-title" className={formStyles.form}>
      <h2 id="identity-title">{text('territory.identity')}</h2>
      <TextField
        id="name"
        name="name"
        label={text('territory.name')}
        defaultValue={start.name}
        maxLength={LIMITS.territoryName.max}
        error={errorOf('name')}
        autoComplete="off"
      />
      <TextField
        id="motto"
        name="motto"
        label={text('territory.motto')}
        description={text('territory.mottoHint')}
        defaultValue={start.motto}
        maxLength={LIMITS.territoryMotto.max}
        error={errorOf('motto')}
        autoComplete="off"
      />
      <ColorField initial={start.color} error={errorOf('color')} />
      <LanguagesField initial={start.languages} error={errorOf('languages')} />
    </Card>
  );
}

function Contact({ start, errorOf }: PartProps) {
  const text = useText();
  return (
    <Card as="section" aria-labelledby="contact-title" className={formStyles.form}>
      <h2 id="contact-title">{text('territory.contact')}</h2>
      <p>{text('territory.contactHint')}</p>
      <div className={formStyles.pair}>
        <TextField
          id="contactEmail"
          name="contactEmail"
          type="email"
          label={text('territory.email')}
          defaultValue={start.contactEmail ?? ''}
          error={errorOf('contactEmail')}
          autoComplete="off"
        />
        <TextField
          id="contactPhone"
          name="contactPhone"
          type="tel"
          label={text('territory.phone')}
          defaultValue={start.contactPhone ?? ''}
          error={errorOf('contactPhone')}
          autoComplete="off"
        />
      </div>
      <TextArea
        id="legalNotices"
        name="legalNotices"
        label={text('territory.legal')}
        description={text('territory.legalHint')}
        defaultValue={start.legalNotices}
        maxLength={LIMITS.legalNotices.max}
        rows={5}
        error={errorOf('legalNotices')}
      />
    </Card>
  );
}
