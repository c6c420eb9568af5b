import { useMutation } from '@apollo/client/react';
import { LIMITS } from '@rayonne/contracts';
import { Button, TextArea } from '@rayonne/ui';
import { useNavigate } from 'react-router';
import { graphql } from '../../../gql';
import { textOf } from '../../../shared/forms/checks';
import { Form } from '../../../shared/forms/form';
import { useForm } from '../../../shared/forms/use-form';
import { useFormDraft } from '../../../shared/forms/use-form-draft';
import { useText } from '../../../shared/i18n/use-text';
import { paths } from '../../../shared/routing/paths';
import { useMembership } from '../../../shared/session/membership';
import styles from '../opportunity-detail.module.css';

const AnswerOpportunity = graphql(/* GraphQL */ `
  mutation AnswerOpportunity($input: AnswerOpportunityInput!) {
    answerOpportunity(input: $input) {
      id
      opportunity {
        id
        answerCount
        viewerConversationId
        viewerAnswer {
          state
        }
      }
    }
  }
`);

export interface AnswerFormProps {
  opportunityId: string;
  authorName: string;
}

/** A first message to whoever published: sending it opens the conversation. */
export function AnswerForm({ opportunityId, authorName }: AnswerFormProps) {
  const text = useText();
  const navigate = useNavigate();
  const { memberId } = useMembership();
  const { initial, keep, clear } = useFormDraft(`answer.${memberId}.${opportunityId}`);
  const [answerOpportunity] = useMutation(AnswerOpportunity);
  const form = useForm({
    read: (fields) => textOf(fields, 'body').trim(),
    check: (body) => ({ body: body ? undefined : ['form.required'] }),
    submit: async (body, intent) => {
      const input = { opportunity: opportunityId, body, clientMessageId: intent };
      const { data } = await answerOpportunity({ variables: { input }, context: { intent } });
      clear();
      if (data) void navigate(paths.conversation(data.answerOpportunity.id));
    },
  });
  return (
    <Form form={form} className={styles.answer} {...keep}>
      <TextArea
        id="body"
        name="body"
        label={text('opportunity.answerLabel', { name: authorName })}
        description={text('opportunity.answerHint', { name: authorName })}
        placeholder={text('opportunity.answerPlaceholder')}
        defaultValue={initial.body}
        maxLength={LIMITS.opportunityAnswer.max}
        error={form.errorOf('body')}
      />
      <Button className={styles.send} type="submit" variant="accent" busy={form.busy}>
        {text('opportunity.answerSend')}
      </Button>
    </Form>
  );
}
