import styles from './skip-link.module.css';

/** First stop of the keyboard: straight to the page's content. */
export function SkipLink({ target, children }: { target: string; children: string }) {
  return (
    <a className={styles.skip} href={`#${target}`}>
      {children}
    </a>
  );
}
