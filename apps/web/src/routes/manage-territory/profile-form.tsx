import { useMutation } from '@apollo/client/react';
import { LIMITS } from '@rayonne/contracts';
import { Card, TextArea, TextField, useToast } from '@rayonne/ui';
import { graphql } from '../../gql';
import formStyles from '../../shared/forms/form.module.css';
import { Form, FormActions } from '../../shared/forms/form';
import { useForm, type FormState } from '../../shared/forms/use-form';
import { useText } from '../../shared/i18n/use-text';
import { ColorField } from './color-field';
import { LanguagesField } from './languages-field';
import { profileFaults, readProfile } from './profile-values';
import type { AdministeredTerritory } from './territory-page';

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
  territory: AdministeredTerritory;
  errorOf: FormState['errorOf'];
}

/** Name, colours, words and where to turn. */
export function ProfileForm({ territory }: { territory: AdministeredTerritory }) {
  const text = useText();
  const toast = useToast();
  const [update] = useMutation(UpdateTerritory);
  const { id, version } = territory;
  const form = useForm({
    read: readProfile,
    check: profileFaults,
    submit: async (values, intent) => {
      await update({ variables: { input: { territory: id, version, ...values } }, context: { intent } });
      toast({ text: text('territory.saved') });
    },
  });
  return (
    <Form form={form}>
      <Identity territory={territory} errorOf={form.errorOf} />
      <Contact territory={territory} errorOf={form.errorOf} />
      <FormActions form={form} size="large" label={text('territory.save')} />
    </Form>
  );
}

function Identity({ territory, errorOf }: PartProps) {
  const text = useText();
  return (
    <Card as="section" aria-labelledby="identity-title" className={formStyles.form}>
      <h2 id="identity-title">{text('territory.identity')}</h2>
      <TextField
        id="name"
        name="name"
        label={text('territory.name')}
        defaultValue={territory.name}
        maxLength={LIMITS.territoryName.max}
        error={errorOf('name')}
        autoComplete="off"
      />
      <TextField
        id="motto"
        name="motto"
        label={text('territory.motto')}
        description={text('territory.mottoHint')}
        defaultValue={territory.motto}
        maxLength={LIMITS.territoryMotto.max}
        error={errorOf('motto')}
        autoComplete="off"
      />
      <ColorField initial={territory.color} error={errorOf('color')} />
      <LanguagesField initial={territory.languages} error={errorOf('languages')} />
    </Card>
  );
}

function Contact({ territory, errorOf }: PartProps) {
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
          defaultValue={territory.contactEmail ?? ''}
          error={errorOf('contactEmail')}
          autoComplete="off"
        />
        <TextField
          id="contactPhone"
          name="contactPhone"
          type="tel"
          label={text('territory.phone')}
          defaultValue={territory.contactPhone ?? ''}
          error={errorOf('contactPhone')}
          autoComplete="off"
        />
      </div>
      <TextArea
        id="legalNotices"
        name="legalNotices"
        label={text('territory.legal')}
        description={text('territory.legalHint')}
        defaultValue={territory.legalNotices}
        maxLength={LIMITS.legalNotices.max}
        rows={5}
        error={errorOf('legalNotices')}
      />
    </Card>
  );
}
