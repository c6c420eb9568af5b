import { useMutation } from '@apollo/client/react';
import { LIMITS } from '@rayonne/contracts';
import type { MessageId } from '@rayonne/messages';
import { Button, Dialog, TextArea, useToast } from '@rayonne/ui';
import { useState } from 'react';
import { lengthFault, textOf } from '../../shared/forms/checks';
import { Form, FormActions } from '../../shared/forms/form';
import { useForm } from '../../shared/forms/use-form';
import { failureOf, failureText } from '../../shared/graphql/failure';
import { useText } from '../../shared/i18n/use-text';
import { RefuseHeldContent, ReopenHeldContent } from './screening-documents';
import styles from './screening.module.css';

export interface RefuseHeldDialogProps {
  id: string;
  name: string;
  onClose: () => void;
}

const REFETCH = { refetchQueries: ['HeldContents', 'Shell'] };
const TEMPLATES: readonly [label: MessageId, text: MessageId][] = [
  ['screening.template.words', 'screening.template.wordsText'],
  ['screening.template.advert', 'screening.template.advertText'],
  ['screening.template.person', 'screening.template.personText'],
];

/** A no comes with its reason, which may start from a template: the author reads it as it stands here. */
export function RefuseHeldDialog({ id, name, onClose }: RefuseHeldDialogProps) {
  const text = useText();
  const toast = useToast();
  const [reason, setReason] = useState('');
  const [refuse] = useMutation(RefuseHeldContent, REFETCH);
  const [reopen] = useMutation(ReopenHeldContent, REFETCH);
  const undo = async () => {
    try {
      await reopen({ variables: { content: id } });
    } catch (error) {
      toast({ text: text(failureText(failureOf(error))), tone: 'danger' });
    }
  };
  const form = useForm({
    read: (fields) => ({ reason: textOf(fields, 'reason').trim() }),
    check: (given) => ({ reason: lengthFault(given.reason, { min: 1, ...LIMITS.refusalReason }) }),
    submit: async (given, intent) => {
      await refuse({ variables: { input: { content: id, reason: given.reason } }, context: { intent } });
      toast({
        text: text('screening.refused', { name }),
        action: { label: text('action.undo'), run: () => void undo() },
      });
      onClose();
    },
  });
  return (
    <Dialog title={text('screening.refuseName', { name })} closeLabel={text('action.close')} onClose={onClose}>
      <Form form={form}>
        <div className={styles.templates} role="group" aria-label={text('screening.templates')}>
          {TEMPLATES.map(([label, words]) => (
            <Button key={label} variant="outline" onClick={() => setReason(text(words))}>
              {text(label)}
            </Button>
          ))}
        </div>
        <TextArea
          id="reason"
          name="reason"
          rows={5}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
          maxLength={LIMITS.refusalReason.max}
          label={text('screening.reason')}
          description={text('screening.reasonHint', { name })}
          error={form.errorOf('reason')}
        />
        <FormActions form={form} label={text('screening.refuseNow')} onCancel={onClose} />
      </Form>
    </Dialog>
  );
}
