import { Button, buttonClass } from '@rayonne/ui';
import { useEffect, useRef } from 'react';
import { CopyButton } from '../../shared/forms/copy-button';
import { useText } from '../../shared/i18n/use-text';
import styles from '../../features/account/account-card.module.css';

/** Shown this once: to be printed, or kept where passwords are. */
export function RecoveryCodes({ codes, onKept }: { codes: readonly string[]; onKept: () => void }) {
  const text = useText();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const file = `data:text/plain;charset=utf-8,${encodeURIComponent(`${codes.join('\n')}\n`)}`;
  return (
    <>
      <h3 ref={heading} tabIndex={-1}>
        {text('security.codesTitle')}
      </h3>
      <p>{text('security.codesText')}</p>
      <ol className={styles.codes}>
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ol>
      <div className={styles.actions}>
        <Button onClick={onKept}>{text('security.codesKept')}</Button>
        <CopyButton
          variant="soft"
          content={codes.join('\n')}
          label={text('security.copyCodes')}
          doneLabel={text('security.codesCopied')}
        />
        <a className={buttonClass({ variant: 'soft' })} href={file} download="rayonne.txt">
          {text('security.downloadCodes')}
        </a>
      </div>
    </>
  );
}
