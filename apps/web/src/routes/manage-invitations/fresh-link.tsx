import { Button, buttonClass, Icon, TextField, useAnnounce } from '@rayonne/ui';
import { useState } from 'react';
import { useText } from '../../shared/i18n/use-text';
import styles from './invitations.module.css';
import { posterPath } from './poster-path';

export interface FreshLinkProps {
  /** Of the invitation. */
  id: string;
  url: string;
  onAnother: () => void;
}

/** A link that was just made: to copy, or to print as a poster. */
export function FreshLink({ id, url, onAnother }: FreshLinkProps) {
  const text = useText();
  const announce = useAnnounce();
  const [isCopied, setCopied] = useState(false);
  const copy = async () => {
    await navigator.clipboard.writeText(url);
    setCopied(true);
    announce(text('invited.copied'));
  };
  return (
    <div className={styles.fresh}>
      <TextField
        id="invitation-link"
        label={text('invited.link')}
        description={text('invited.sharedHint')}
        value={url}
        readOnly
        onFocus={(event) => event.currentTarget.select()}
      />
      <div className={styles.actions}>
        <Button onClick={() => void copy().catch(() => undefined)}>
          {text(isCopied ? 'invited.copied' : 'invited.copy')}
        </Button>
        <a className={buttonClass({ variant: 'soft' })} href={posterPath(id)} target="_blank" rel="noreferrer">
          <Icon name="poster" />
          {text('invitations.poster')}
        </a>
        <Button variant="quiet" onClick={onAnother}>
          {text('invite.another')}
        </Button>
      </div>
    </div>
  );
}
