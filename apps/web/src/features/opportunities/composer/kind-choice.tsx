import { OPPORTUNITY_KINDS } from '@rayonne/contracts';
import { Icon } from '@rayonne/ui';
import { Link } from 'react-router';
import { useText } from '../../../shared/i18n/use-text';
import { KIND_ICONS } from '../kinds';
import styles from './kind-choice.module.css';

/** What it is about, before anything else: each kind has a form of its own. */
export function KindChoice() {
  const text = useText();
  return (
    <nav aria-labelledby="kinds-title">
      <h2 id="kinds-title" className={styles.title}>
        {text('composer.kinds')}
      </h2>
      <ul className={styles.kinds}>
        {OPPORTUNITY_KINDS.map((kind) => (
          <li key={kind}>
            <Link className={styles.kind} to={`?kind=${kind}`}>
              <span className={styles.icon}>
                <Icon name={KIND_ICONS[kind]} />
              </span>
              <strong>{text(`opportunityKind.${kind}`)}</strong>
              <span className={styles.hint}>{text(`composer.hint.${kind}`)}</span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
