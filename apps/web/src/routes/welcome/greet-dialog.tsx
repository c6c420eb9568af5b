import { useMutation } from '@apollo/client/react';
import { LIMITS } from '@rayonne/contracts';
import { Dialog, TextArea, useToast } from '@rayonne/ui';
import { useNavigate } from 'react-router';
import { interestText } from '../../features/territories/interest-text';
import type { ArrivalCard_ArrivalFragment } from '../../gql/graphql';
import { lengthFault, textOf } from '../../shared/forms/checks';
import { Form, FormActions } from '../../shared/forms/form';
import { useForm } from '../../shared/forms/use-form';
import { useText } from '../../shared/i18n/use-text';
import { paths } from '../../shared/routing/paths';
import { useMembership } from '../../shared/session/membership';
import { GreetArrival } from './welcome-documents';

export interface GreetDialogProps {
  arrival: ArrivalCard_ArrivalFragment;
  onClose: () => void;
}

/** A greeting to make one's own; sending it opens the conversation. */
export function GreetDialog({ arrival, onClose }: GreetDialogProps) {
  const text = useText();
  const toast = useToast();
  const navigate = useNavigate();
  const draft = useDraft(arrival);
  const [greet] = useMutation(GreetArrival, { refetchQueries: ['Welcome', 'Shell'] });
  const { id: member, name } = arrival.member;
  const form = useForm({
    read: (fields) => ({ body: textOf(fields, 'body').trim() }),
    check: ({ body }) => ({ body: lengthFault(body, { min: 1, ...LIMITS.messageBody }) }),
    submit: async ({ body }, intent) => {
      // The act's own key: a retry after a cut sends nothing twice.
      const { data } = await greet({
        variables: { input: { member, body, clientMessageId: intent } },
        context: { intent },
      });
      toast({ text: text('welcome.sent') });
      onClose();
      if (data) await navigate(paths.conversation(data.greetArrival.id));
    },
  });
  return (
    <Dialog title={text('welcome.greetTitle', { name })} closeLabel={text('action.close')} onClose={onClose}>
      <Form form={form}>
        <TextArea
          id="body"
          name="body"
          rows={8}
          maxLength={LIMITS.messageBody.max}
          label={text('welcome.body')}
          description={text('welcome.bodyHint')}
          defaultValue={draft}
          error={form.errorOf('body')}
        />
        <FormActions form={form} label={text('welcome.send')} onCancel={onClose} />
      </Form>
    </Dialog>
  );
}

/** Words to begin with: what the two have in common, if anything. */
function useDraft({ member, sharesCommune, sharedInterests }: ArrivalCard_ArrivalFragment): string {
  const text = useText();
  const { name: territory, memberName: me } = useMembership();
  const name = member.name.split(' ')[0] ?? member.name;
  const [interest] = sharedInterests;
  const reason = sharesCommune
    ? text('welcome.reasonCommune')
    : interest && text(interestText(interest)).toLocaleLowerCase();
  return reason
    ? text('welcome.draftShared', { name, territory, me, reason })
    : text('welcome.draft', { name, territory, me });
}
