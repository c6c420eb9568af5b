import { Button } from '@rayonne/ui';
import { useState } from 'react';
import { AccountCard } from '../../features/account/account-card';
import accountStyles from '../../features/account/account-card.module.css';
import { useText } from '../../shared/i18n/use-text';
import { EraseDialog } from './erase-dialog';
import type { DataOwner } from './my-data-page';
import styles from './my-data.module.css';

export interface ErasureCardProps {
  owner: DataOwner;
  onAsked: () => Promise<unknown>;
}

const GOES = ['data.goesIdentity', 'data.goesProfile', 'data.goesTies', 'data.goesPlaces'] as const;
const STAYS = ['data.staysContent', 'data.staysMessages', 'data.staysActs'] as const;

/** What an erasure takes away and what it leaves, before anything is asked. */
export function ErasureCard({ owner, onAsked }: ErasureCardProps) {
  const text = useText();
  const [isOpen, setOpen] = useState(false);
  return (
    <AccountCard id="data-erasure" icon="door" title={text('data.erasure')} lead={text('data.erasureText')}>
      <div className={styles.balance}>
        <section aria-labelledby="data-goes">
          <h3 id="data-goes">{text('data.goes')}</h3>
          <ul>
            {GOES.map((id) => (
              <li key={id}>{text(id)}</li>
            ))}
          </ul>
        </section>
        <section aria-labelledby="data-stays">
          <h3 id="data-stays">{text('data.stays')}</h3>
          <ul>
            {STAYS.map((id) => (
              <li key={id}>{text(id)}</li>
            ))}
          </ul>
        </section>
      </div>
      <div className={accountStyles.actions}>
        <Button variant="outline" onClick={() => setOpen(true)}>
          {text('data.erase')}
        </Button>
      </div>
      {isOpen && <EraseDialog owner={owner} onAsked={onAsked} onClose={() => setOpen(false)} />}
    </AccountCard>
  );
}
