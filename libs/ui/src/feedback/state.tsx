import type { ReactNode } from 'react';
import { Icon, type IconName } from '../icons/icon';
import styles from './state.module.css';

export interface StateProps {
  title: string;
  /** What to do next, in a sentence. */
  children?: ReactNode;
  icon?: IconName;
  actions?: ReactNode;
  /** `h1` when the state is the whole page. */
  heading?: 'h1' | 'h2';
}

function State({ title, children, icon, actions, heading: Heading = 'h2' }: StateProps) {
  return (
    <>
      {icon && (
        <span className={styles.mark}>
          <Icon name={icon} large />
        </span>
      )}
      <Heading tabIndex={Heading === 'h1' ? -1 : undefined}>{title}</Heading>
      {children && <p>{children}</p>}
      {actions && <div className={styles.actions}>{actions}</div>}
    </>
  );
}

/** Nothing here yet, and what to do about it. */
export function EmptyState(props: StateProps) {
  return (
    <div className={styles.state}>
      <State {...props} />
    </div>
  );
}

/** Something failed: why, and how to go on. Read out at once. */
export function ErrorState(props: StateProps) {
  return (
    <div className={styles.state} role="alert">
      <State icon="offline" {...props} />
    </div>
  );
}
