import { Card, Icon, Pill, type IconName } from '@rayonne/ui';
import type { ReactNode } from 'react';
import styles from './account-card.module.css';

export interface AccountCardProps {
  id: string;
  icon: IconName;
  title: string;
  lead: ReactNode;
  /** A short word on how things stand. */
  state?: { label: string; isGood: boolean };
  children?: ReactNode;
}

/** One way in, or one kind of thing that keeps others out. */
export function AccountCard({ id, icon, title, lead, state, children }: AccountCardProps) {
  return (
    <Card as="section" aria-labelledby={id} stacked>
      <div className={styles.head}>
        <span className={styles.mark}>
          <Icon name={icon} />
        </span>
        <h2 id={id}>{title}</h2>
        {state && <Pill tone={state.isGood ? 'calm' : 'plain'}>{state.label}</Pill>}
      </div>
      <p className={styles.lead}>{lead}</p>
      {children}
    </Card>
  );
}
