import { useMutation } from '@apollo/client/react';
import { graphql } from '../../gql';
import { useText } from '../../shared/i18n/use-text';
import { paths } from '../../shared/routing/paths';
import { ConfirmPage } from './confirm-page';

const ConfirmEmail = graphql(/* GraphQL */ `
  mutation ConfirmEmail($input: LinkInput!) {
    confirmEmail(input: $input)
  }
`);

const UndoEmailChange = graphql(/* GraphQL */ `
  mutation UndoEmailChange($input: LinkInput!) {
    undoEmailChange(input: $input)
  }
`);

/** From the mailbox of the new address. */
export function ConfirmEmailPage() {
  const text = useText();
  const [confirm] = useMutation(ConfirmEmail);
  return (
    <ConfirmPage
      words={{
        slogan: text('verify.slogan'),
        title: text('door.newEmailTitle'),
        text: text('door.newEmailText'),
        submit: text('door.newEmailSubmit'),
        failed: text('door.newEmailFailed'),
        doneTitle: text('door.newEmailDone'),
        doneText: text('door.newEmailDoneText'),
      }}
      act={(token, intent) => confirm({ variables: { input: { token } }, context: { intent } })}
      onward={{ label: text('verify.start'), to: paths.start }}
    />
  );
}

/** From the mailbox of the former address, when the change was somebody else's. */
export function UndoEmailPage() {
  const text = useText();
  const [undo] = useMutation(UndoEmailChange);
  return (
    <ConfirmPage
      words={{
        slogan: text('door.undoSlogan'),
        title: text('door.undoTitle'),
        text: text('door.undoText'),
        submit: text('door.undoSubmit'),
        failed: text('door.undoFailed'),
        doneTitle: text('door.undoDone'),
        doneText: text('door.undoDoneText'),
      }}
      act={(token, intent) => undo({ variables: { input: { token } }, context: { intent } })}
      onward={{ label: text('door.backToSignIn'), to: paths.signIn }}
    />
  );
}
