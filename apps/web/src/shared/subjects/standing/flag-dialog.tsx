import { useMutation } from '@apollo/client/react';
import { LIMITS } from '@rayonne/contracts';
import { Dialog, TextArea, useToast } from '@rayonne/ui';
import { graphql } from '../../../gql';
import { textOf } from '../../forms/checks';
import { Form, FormActions } from '../../forms/form';
import { useForm } from '../../forms/use-form';
import { useText } from '../../i18n/use-text';

const FlagOutdated = graphql(/* GraphQL */ `
  mutation FlagOutdated($input: FlagOutdatedInput!) {
    flagOutdated(input: $input) {
      id
      isOverdue
      viewerHasFlagged
    }
  }
`);

const WithdrawOutdatedFlag = graphql(/* GraphQL */ `
  mutation WithdrawOutdatedFlag($id: ID!) {
    withdrawOutdatedFlag(id: $id) {
      id
      viewerHasFlagged
    }
  }
`);

export interface FlagDialogProps {
  id: string;
  authorName: string;
  hasFlagged: boolean;
  onClose: () => void;
}

/** Tells who looks after a content that it holds no more, or takes that back. */
export function FlagDialog({ id, authorName, hasFlagged, onClose }: FlagDialogProps) {
  const text = useText();
  const toast = useToast();
  const [flag] = useMutation(FlagOutdated);
  const [withdraw] = useMutation(WithdrawOutdatedFlag);
  const form = useForm({
    read: (fields) => ({ reason: textOf(fields, 'reason').trim() }),
    check: () => ({}),
    submit: async ({ reason }, intent) => {
      if (hasFlagged) await withdraw({ variables: { id }, context: { intent } });
      else await flag({ variables: { input: { subject: id, ...(reason && { reason }) } }, context: { intent } });
      toast({ text: text(hasFlagged ? 'freshness.withdrawn' : 'freshness.flagged') });
      onClose();
    },
  });
  return (
    <Dialog title={text('freshness.flagTitle')} closeLabel={text('action.close')} onClose={onClose}>
      <Form form={form}>
        <p>{text(hasFlagged ? 'freshness.hasFlagged' : 'freshness.flagText', { name: authorName })}</p>
        {!hasFlagged && (
          <TextArea
            id="reason"
            name="reason"
            rows={3}
            maxLength={LIMITS.outdatedReason.max}
            label={text('freshness.reason')}
            description={text('freshness.reasonHint')}
            error={form.errorOf('reason')}
          />
        )}
        <FormActions
          form={form}
          label={text(hasFlagged ? 'freshness.withdraw' : 'freshness.flag')}
          onCancel={onClose}
        />
      </Form>
    </Dialog>
  );
}
