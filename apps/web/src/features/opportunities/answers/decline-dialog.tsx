import { useMutation } from '@apollo/client/react';
import { LIMITS } from '@rayonne/contracts';
import type { MessageId } from '@rayonne/messages';
import { Button, Dialog, TextArea, useToast } from '@rayonne/ui';
import { useState } from 'react';
import { lengthFault } from '../../../shared/forms/checks';
import { Form, FormActions } from '../../../shared/forms/form';
import { useForm } from '../../../shared/forms/use-form';
import { useText } from '../../../shared/i18n/use-text';
import { DeclineAnswer } from './answers-documents';
import styles from './answers.module.css';

export interface DeclineDialogProps {
  id: string;
  name: string;
  onClose: () => void;
}

const SUGGESTIONS: readonly { label: MessageId; words: MessageId }[] = [
  { label: 'decline.foundLabel', words: 'decline.found' },
  { label: 'decline.otherLabel', words: 'decline.other' },
  { label: 'decline.laterLabel', words: 'decline.later' },
];

/** A no with a kind sentence: the person reads it as it is written here. */
export function DeclineDialog({ id, name, onClose }: DeclineDialogProps) {
  const text = useText();
  const toast = useToast();
  const [body, setBody] = useState(() => text('decline.found', { name }));
  const [decline] = useMutation(DeclineAnswer, { refetchQueries: ['OpportunityAnswers'] });
  const form = useForm({
    read: () => body.trim(),
    check: (words) => ({ body: lengthFault(words, { min: 1, ...LIMITS.opportunityAnswer }) }),
    submit: async (words, intent) => {
      const input = { answer: id, body: words, clientMessageId: intent };
      await decline({ variables: { input }, context: { intent } });
      toast({ text: text('decline.done', { name }) });
      onClose();
    },
  });
  return (
    <Dialog title={text('decline.title', { name })} closeLabel={text('action.close')} onClose={onClose}>
      <Form form={form}>
        <div className={styles.suggestions} role="group" aria-label={text('decline.suggestions')}>
          {SUGGESTIONS.map(({ label, words }) => (
            <Button key={label} variant="soft" onClick={() => setBody(text(words, { name }))}>
              {text(label)}
            </Button>
          ))}
        </div>
        <TextArea
          id="body"
          name="body"
          rows={5}
          value={body}
          onChange={(event) => setBody(event.currentTarget.value)}
          maxLength={LIMITS.opportunityAnswer.max}
          label={text('decline.body')}
          description={text('decline.bodyHint', { name })}
          error={form.errorOf('body')}
        />
        <FormActions form={form} label={text('decline.send')} onCancel={onClose} />
      </Form>
    </Dialog>
  );
}
