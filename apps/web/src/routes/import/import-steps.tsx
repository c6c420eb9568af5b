import type { MessageId } from '@rayonne/messages';
import { Icon } from '@rayonne/ui';
import { useText } from '../../shared/i18n/use-text';
import styles from './steps.module.css';

const STEPS: readonly MessageId[] = [
  'imports.step.file',
  'imports.step.columns',
  'imports.step.check',
  'imports.step.send',
];

/** How far an import has come; beyond the last step all are done. */
export function ImportSteps({ current }: { current: number }) {
  const text = useText();
  return (
    <ol className={styles.steps} aria-label={text('imports.steps')}>
      {STEPS.map((step, index) => (
        <li
          key={step}
          className={styles.step}
          data-done={index < current || undefined}
          aria-current={index === current ? 'step' : undefined}
        >
          <span className={styles.mark} aria-hidden>
            {index < current ? <Icon name="check" /> : index + 1}
          </span>
          <span className={styles.name}>{text(step)}</span>
        </li>
      ))}
    </ol>
  );
}
