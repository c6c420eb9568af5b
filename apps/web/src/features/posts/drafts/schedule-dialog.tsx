import { Button, Dialog, formatAbsolute, momentOfWall, TextField, useToast, wallMinute } from '@rayonne/ui';
import { useState } from 'react';
import { Form } from '../../../shared/forms/form';
import { textOf } from '../../../shared/forms/checks';
import { useForm } from '../../../shared/forms/use-form';
import { useLocale, useText } from '../../../shared/i18n/use-text';
import styles from './drafts.module.css';

const DAY_MS = 86_400_000;

export interface ScheduleDialogProps {
  /** The time that it has already. */
  initial?: string | null;
  onChoose: (publishAt: Date) => Promise<void>;
  onClose: () => void;
}

/** When a draft is to be published by itself, by the clock of its author's account. */
export function ScheduleDialog({ initial, onChoose, onClose }: ScheduleDialogProps) {
  const text = useText();
  const locale = useLocale();
  const toast = useToast();
  const form = useForm({
    read: (fields) => momentOfWall(textOf(fields, 'publishAt')),
    check: (publishAt) => ({ publishAt: publishAt.getTime() > Date.now() ? undefined : ['drafts.timePassed'] }),
    submit: async (publishAt) => {
      await onChoose(publishAt);
      toast({ text: text('drafts.scheduled', { date: formatAbsolute(publishAt, locale) }) });
    },
  });
  const [first] = useState(() => (initial ? new Date(initial) : new Date(Date.now() + DAY_MS)));
  return (
    <Dialog title={text('drafts.scheduleTitle')} closeLabel={text('action.close')} onClose={onClose}>
      <Form form={form} className={styles.dialog}>
        <TextField
          type="datetime-local"
          name="publishAt"
          label={text('drafts.publishAt')}
          description={text('drafts.publishAtHint')}
          defaultValue={wallMinute(first)}
          error={form.errorOf('publishAt')}
        />
        <div className={styles.choices}>
          <Button type="submit" busy={form.busy}>
            {text('drafts.schedule')}
          </Button>
          <Button variant="quiet" onClick={onClose}>
            {text('action.cancel')}
          </Button>
        </div>
      </Form>
    </Dialog>
  );
}
