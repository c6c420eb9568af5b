import { Button, buttonClass, ErrorSummary } from '@rayonne/ui';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import styles from '../../shared/forms/form.module.css';
import { useForm } from '../../shared/forms/use-form';
import { useText } from '../../shared/i18n/use-text';
import { EntryFrame } from '../../shared/routing/entry-frame';
import { PageHeading } from '../../shared/routing/page-heading';

export interface ConfirmPageProps {
  words: {
    slogan: string;
    title: string;
    text: string;
    submit: string;
    failed: string;
    doneTitle: string;
    doneText: string;
  };
  act: (token: string, intent: string) => Promise<unknown>;
  /** Where to go once it is done. */
  onward: { label: string; to: string };
}

/** Uses a mailed link at a press, not on arrival: programs that open the links of mails must not use it up. */
export function ConfirmPage({ words, act, onward }: ConfirmPageProps) {
  const text = useText();
  const { token = '' } = useParams();
  const [isDone, setDone] = useState(false);
  const form = useForm({
    read: () => token,
    submit: async (used, intent) => {
      await act(used, intent);
      setDone(true);
    },
  });
  return (
    <EntryFrame slogan={words.slogan} lead={text('signIn.lead')}>
      <PageHeading
        key={String(isDone)}
        title={isDone ? words.doneTitle : words.title}
        subtitle={isDone ? words.doneText : words.text}
      />
      {isDone ? (
        <Link className={buttonClass({ size: 'large', wide: true })} to={onward.to}>
          {onward.label}
        </Link>
      ) : (
        <form className={styles.form} onSubmit={form.onSubmit}>
          <ErrorSummary title={words.failed} errors={form.errors} />
          <Button type="submit" size="large" wide busy={form.busy}>
            {words.submit}
          </Button>
        </form>
      )}
    </EntryFrame>
  );
}
