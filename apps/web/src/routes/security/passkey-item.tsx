import { useMutation } from '@apollo/client/react';
import { Button, Dialog, IconButton, Pill, RelativeTime, TextField } from '@rayonne/ui';
import { useState } from 'react';
import { graphql } from '../../gql';
import { lengthFault, textOf } from '../../shared/forms/checks';
import { Form } from '../../shared/forms/form';
import { useForm } from '../../shared/forms/use-form';
import { useText } from '../../shared/i18n/use-text';
import { ConfirmDialog } from '../../shared/forms/confirm-dialog';
import type { Security } from './security-page';
import styles from '../../features/account/account-card.module.css';
import { useSecurityAct } from './use-security-act';

const RenamePasskey = graphql(/* GraphQL */ `
  mutation RenamePasskey($input: RenamePasskeyInput!) {
    renamePasskey(input: $input) {
      id
      name
    }
  }
`);

const RemovePasskey = graphql(/* GraphQL */ `
  mutation RemovePasskey($id: ID!) {
    removePasskey(id: $id)
  }
`);

const NAME = { min: 1, max: 60 };

type Passkey = Security['passkeys'][number];

export function PasskeyItem({ passkey }: { passkey: Passkey }) {
  const text = useText();
  const [isRenaming, setRenaming] = useState(false);
  const [isRemoving, setRemoving] = useState(false);
  const act = useSecurityAct();
  const [remove] = useMutation(RemovePasskey, { variables: { id: passkey.id } });
  return (
    <li className={styles.row}>
      <div>
        <p className={styles.name}>
          {passkey.name} {passkey.isBackedUp && <Pill>{text('security.passkeySynced')}</Pill>}
        </p>
        <p className={styles.facts}>
          {passkey.lastUsedAt ? (
            <>
              {text('security.passkeyUsed')} <RelativeTime value={passkey.lastUsedAt} />
            </>
          ) : (
            <>
              {text('security.passkeyMade')} <RelativeTime value={passkey.createdAt} />
            </>
          )}
        </p>
      </div>
      <div className={styles.actions}>
        <IconButton
          icon="edit"
          label={text('security.renamePasskey', { name: passkey.name })}
          onClick={() => setRenaming(true)}
        />
        <Button
          variant="soft"
          busy={act.busy}
          aria-label={text('security.removePasskeyNamed', { name: passkey.name })}
          onClick={() => setRemoving(true)}
        >
          {text('security.removePasskey')}
        </Button>
      </div>
      {isRemoving && (
        <ConfirmDialog
          title={text('security.removePasskeyNamed', { name: passkey.name })}
          label={text('security.removePasskey')}
          onConfirm={() => {
            setRemoving(false);
            void act.run(remove, text('security.passkeyRemoved'));
          }}
          onClose={() => setRemoving(false)}
        >
          {text('security.removePasskeyText')}
        </ConfirmDialog>
      )}
      {isRenaming && <RenameDialog passkey={passkey} onClose={() => setRenaming(false)} />}
    </li>
  );
}

function RenameDialog({ passkey: { id, name }, onClose }: { passkey: Passkey; onClose: () => void }) {
  const text = useText();
  const [rename] = useMutation(RenamePasskey);
  const form = useForm({
    read: (fields) => textOf(fields, 'name').trim(),
    check: (wanted) => ({ name: lengthFault(wanted, NAME) }),
    submit: async (wanted, intent) => {
      await rename({ variables: { input: { id, name: wanted } }, context: { intent } });
      onClose();
    },
  });
  return (
    <Dialog title={text('security.renameTitle')} closeLabel={text('action.close')} onClose={onClose}>
      <Form form={form}>
        <TextField
          id="passkey-name"
          name="name"
          label={text('security.passkeyName')}
          error={form.errorOf('name')}
          defaultValue={name}
        />
        <Button type="submit" busy={form.busy}>
          {text('action.save')}
        </Button>
      </Form>
    </Dialog>
  );
}
