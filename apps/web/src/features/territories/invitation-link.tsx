import { Button, formatShortDay, Icon, TextField, useAnnounce } from '@rayonne/ui';
import { useState } from 'react';
import { useLocale, useText } from '../../shared/i18n/use-text';
import styles from './invitation-link.module.css';

export interface InvitationLinkProps {
  invitation: { email: string; url: string; expiresAt: string };
}

/** The link of an invitation that was just made: it is shown now and kept nowhere. */
export function InvitationLink({ invitation: { email, url, expiresAt } }: InvitationLinkProps) {
  const text = useText();
  const locale = useLocale();
  const announce = useAnnounce();
  const [isCopied, setCopied] = useState(false);
  const copy = async () => {
    await navigator.clipboard.writeText(url);
    setCopied(true);
    announce(text('invited.copied'));
  };
  return (
    <div className={styles.invited}>
      <p className={styles.sent}>
        <Icon name="check" />
        {text('invited.sent', { email })}
      </p>
      <div className={styles.row}>
        <TextField
          id="invitation-link"
          label={text('invited.link')}
          description={text('invited.linkHint', { date: formatShortDay(new Date(expiresAt), locale) })}
          value={url}
          readOnly
          onFocus={(event) => event.currentTarget.select()}
        />
        <Button variant="soft" onClick={() => void copy().catch(() => undefined)}>
          {text(isCopied ? 'invited.copied' : 'invited.copy')}
        </Button>
      </div>
    </div>
  );
}
