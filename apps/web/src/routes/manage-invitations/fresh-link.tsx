import { Button, buttonClass, Icon, TextField } from '@rayonne/ui';
import { useRef } from 'react';
import { CopyButton } from '../../shared/forms/copy-button';
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
  const field = useRef<HTMLInputElement>(null);
  return (
    <div className={styles.fresh}>
      <TextField
        id="invitation-link"
        ref={field}
        label={text('invited.link')}
        description={text('invited.sharedHint')}
        value={url}
        readOnly
        onFocus={(event) => event.currentTarget.select()}
      />
      <div className={styles.actions}>
        <CopyButton
          content={url}
          label={text('invited.copy')}
          doneLabel={text('invited.copied')}
          onRefused={() => field.current?.select()}
        />
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
