import { Button, buttonClass, useAnnounce } from '@rayonne/ui';
import { useEffect, useRef, useState } from 'react';
import { useText } from '../../shared/i18n/use-text';
import styles from '../../features/account/account-card.module.css';

/** Shown this once: to be printed, or kept where passwords are. */
export function RecoveryCodes({ codes, onKept }: { codes: readonly string[]; onKept: () => void }) {
  const text = useText();
  const announce = useAnnounce();
  const heading = useRef<HTMLHeadingElement>(null);
  const [isCopied, setCopied] = useState(false);
  useEffect(() => heading.current?.focus(), []);
  const copy = async () => {
    await navigator.clipboard.writeText(codes.join('\n'));
    setCopied(true);
    announce(text('security.codesCopied'));
  };
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
        <Button variant="soft" onClick={() => void copy().catch(() => undefined)}>
          {text(isCopied ? 'security.codesCopied' : 'security.copyCodes')}
        </Button>
        <a className={buttonClass({ variant: 'soft' })} href={file} download="rayonne.txt">
          {text('security.downloadCodes')}
        </a>
      </div>
    </>
  );
}
