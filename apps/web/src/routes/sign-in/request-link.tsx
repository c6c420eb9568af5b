import { Button, TextField } from '@rayonne/ui';
import { useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import { emailFault, textOf } from '../../shared/forms/checks';
import styles from '../../shared/forms/form.module.css';
import { Form } from '../../shared/forms/form';
import { useForm } from '../../shared/forms/use-form';
import { useText } from '../../shared/i18n/use-text';
import { EntryFrame } from '../../shared/routing/entry-frame';
import { PageHeading } from '../../shared/routing/page-heading';
import { paths } from '../../shared/routing/paths';
import { nextPlace, withNext } from '../../shared/session/next-place';
import { useTypedEmail } from './use-typed-email';

export interface RequestLinkProps {
  title: string;
  subtitle: string;
  submitLabel: string;
  /** Asks for the mail; `next` is the page to open in the end. */
  request: (input: { email: string; next: string }, intent: string) => Promise<unknown>;
}

/** Asks for an address, and then says the same whether it has an account or not. */
export function RequestLink({ title, subtitle, submitLabel, request }: RequestLinkProps) {
  const text = useText();
  const [search] = useSearchParams();
  const next = nextPlace(search);
  const typed = useTypedEmail();
  const [sentTo, setSentTo] = useState<string>();
  const form = useForm({
    read: (fields) => textOf(fields, 'email').trim(),
    check: (email) => ({ email: emailFault(email) }),
    submit: async (email, intent) => {
      await request({ email, next }, intent);
      setSentTo(email);
    },
  });
  return (
    <EntryFrame slogan={text('signIn.slogan')} lead={text('signIn.lead')}>
      <PageHeading
        key={String(sentTo)}
        title={sentTo ? text('door.sentTitle') : title}
        subtitle={sentTo ? text('door.sentText', { email: sentTo }) : subtitle}
      />
      {sentTo ? (
        <p className={styles.note} role="status">
          {text('door.sentHint')}
        </p>
      ) : (
        <Form form={form}>
          <TextField
            id="email"
            name="email"
            label={text('account.email')}
            error={form.errorOf('email')}
            type="email"
            inputMode="email"
            autoComplete="email"
            {...typed.field}
          />
          <Button type="submit" size="large" wide busy={form.busy}>
            {submitLabel}
          </Button>
        </Form>
      )}
      <p className={styles.otherwise}>
        <Link to={withNext(paths.signIn, next)} state={typed.state}>
          {text('door.backToSignIn')}
        </Link>
      </p>
    </EntryFrame>
  );
}
