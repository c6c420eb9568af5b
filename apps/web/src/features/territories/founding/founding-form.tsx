import { useMutation } from '@apollo/client/react';
import { Button, ChoiceField, TextField } from '@rayonne/ui';
import { useState } from 'react';
import { graphql } from '../../../gql';
import styles from '../../../shared/forms/form.module.css';
import { Form } from '../../../shared/forms/form';
import { useForm } from '../../../shared/forms/use-form';
import { useText } from '../../../shared/i18n/use-text';
import { PRESETS } from '../charter-words';
import { foundingFaults, foundingInput, readFounding } from './founding-values';
import type { InvitationLinkProps } from '../invitation-link';
import { PerimeterFields } from './perimeter-fields';
import { slugOf } from './slug';

const CreateTerritory = graphql(/* GraphQL */ `
  mutation CreateTerritory($input: CreateTerritoryInput!) {
    createTerritory(input: $input) {
      id
      invitation {
        email
        url
        expiresAt
      }
    }
  }
`);

export interface FoundingFormProps {
  /** Gets the first manager's invitation. */
  onFounded: (invitation: InvitationLinkProps['invitation'], name: string) => void;
}

/** Founds a territory: its name, its perimeter, its charter, and who will run it at first. */
export function FoundingForm({ onFounded }: FoundingFormProps) {
  const text = useText();
  const [create] = useMutation(CreateTerritory);
  const form = useForm({
    read: readFounding,
    check: foundingFaults,
    submit: async (founding, intent) => {
      const { data } = await create({ variables: { input: foundingInput(founding) }, context: { intent } });
      if (data) onFounded(data.createTerritory.invitation, founding.name);
    },
  });
  return (
    <Form form={form}>
      <NameAndAddress errorOf={form.errorOf} />
      <PerimeterFields error={form.errorOf('perimeter')} />
      <ChoiceField
        label={text('preset.title')}
        name="preset"
        defaultValue="SHARED"
        options={PRESETS.map(({ value, label, hint }) => ({ value, label: text(label), hint: text(hint) }))}
      />
      <ChoiceField
        label={text('founding.joining')}
        name="joining"
        defaultValue="INVITATION"
        options={[
          { value: 'INVITATION', label: text('founding.byInvitation'), hint: text('founding.byInvitationHint') },
          { value: 'OPEN', label: text('founding.open'), hint: text('founding.openHint') },
        ]}
      />
      <TextField
        id="managerEmail"
        name="managerEmail"
        type="email"
        label={text('founding.managerEmail')}
        description={text('founding.managerHint')}
        error={form.errorOf('managerEmail')}
        autoComplete="off"
      />
      <Button type="submit" size="large" wide busy={form.busy}>
        {text('founding.submit')}
      </Button>
    </Form>
  );
}

function NameAndAddress({ errorOf }: { errorOf: (field: string) => string | undefined }) {
  const text = useText();
  const [name, setName] = useState('');
  // Follows the name until somebody writes an address of their own.
  const [address, setAddress] = useState<string>();
  return (
    <div className={styles.pair}>
      <TextField
        id="name"
        name="name"
        label={text('founding.name')}
        description={text('founding.nameHint')}
        error={errorOf('name')}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
        autoComplete="off"
      />
      <TextField
        id="slug"
        name="slug"
        label={text('founding.slug')}
        description={text('founding.slugHint', { slug: address ?? slugOf(name) })}
        error={errorOf('slug')}
        value={address ?? slugOf(name)}
        onChange={(event) => setAddress(event.currentTarget.value)}
        autoComplete="off"
        spellCheck={false}
      />
    </div>
  );
}
