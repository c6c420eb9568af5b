import { formatShortDay, Icon, TextField } from '@rayonne/ui';
import { useRef } from 'react';
import { CopyButton } from '../../shared/forms/copy-button';
import { useLocale, useText } from '../../shared/i18n/use-text';
import styles from './invitation-link.module.css';

export interface InvitationLinkProps {
  invitation: { email: string; url: string; expiresAt: string };
}

/** The link of an invitation that was just made: it is shown now and kept nowhere. */
export function InvitationLink({ invitation: { email, url, expiresAt } }: InvitationLinkProps) {
  const text = useText();
  const locale = useLocale();
  const field = useRef<HTMLInputElement>(null);
  return (
    <div className={styles.invited}>
      <p className={styles.sent}>
        <Icon name="check" />
        {text('invited.sent', { email })}
      </p>
      <div className={styles.row}>
        <TextField
          id="invitation-link"
          ref={field}
          label={text('invited.link')}
          description={text('invited.linkHint', { date: formatShortDay(new Date(expiresAt), locale) })}
          value={url}
          readOnly
          onFocus={(event) => event.currentTarget.select()}
        />
        <CopyButton
          variant="soft"
          content={url}
          label={text('invited.copy')}
          doneLabel={text('invited.copied')}
          onRefused={() => field.current?.select()}
        />
      </div>
    </div>
  );
}
