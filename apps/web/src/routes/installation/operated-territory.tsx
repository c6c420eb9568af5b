import type { FragmentType } from '@apollo/client';
import type { MessageId } from '@rayonne/messages';
import { MenuButton, Pill, TerritoryMark } from '@rayonne/ui';
import { useState } from 'react';
import { graphql } from '../../gql';
import type { TerritoryState } from '../../gql/graphql';
import { useFragmentData } from '../../shared/graphql/use-fragment-data';
import { useText } from '../../shared/i18n/use-text';
import { CaretakerDialog } from './caretaker-dialog';
import styles from './installation.module.css';
import { useTerritoryActs, type TerritoryAct } from './use-territory-acts';

export const OperatedTerritory_territory = graphql(/* GraphQL */ `
  fragment OperatedTerritory_territory on OperatedTerritory {
    id
    slug
    name
    code
    state
    memberCount
    communeCount
    hasCharterEditor
  }
`);

const STATE_TEXT: Record<TerritoryState, MessageId> = {
  ACTIVE: 'installation.active',
  SUSPENDED: 'installation.suspended',
  ARCHIVED: 'installation.archived',
};

const ACTS: Record<TerritoryState, readonly TerritoryAct[]> = {
  ACTIVE: ['suspend', 'archive'],
  SUSPENDED: ['resume', 'archive'],
  ARCHIVED: ['resume'],
};

const ACT_TEXT: Record<TerritoryAct, MessageId> = {
  suspend: 'installation.suspend',
  resume: 'installation.resume',
  archive: 'installation.archive',
};

/** One territory as its operator sees it: from outside. */
export function OperatedTerritory({ territory }: { territory: FragmentType<typeof OperatedTerritory_territory> }) {
  const text = useText();
  const run = useTerritoryActs();
  const { id, slug, name, code, state, memberCount, communeCount, hasCharterEditor } = useFragmentData(
    OperatedTerritory_territory,
    territory,
  );
  const [isNaming, setNaming] = useState(false);
  // Before anybody has come there is nothing to mend: the first manager's invitation is on its way.
  const needsCaretaker = !hasCharterEditor && memberCount > 0;
  return (
    <li className={styles.territory}>
      <TerritoryMark code={code} />
      <div className={styles.what}>
        <p className={styles.name}>
          {name}{' '}
          <Pill tone={state === 'ACTIVE' ? 'calm' : state === 'SUSPENDED' ? 'warm' : 'plain'}>
            {text(STATE_TEXT[state])}
          </Pill>{' '}
          {needsCaretaker && <Pill tone="warm">{text('installation.nobodyEdits')}</Pill>}
        </p>
        <p className={styles.facts}>
          {slug} · {text('installation.members', { count: memberCount })} ·{' '}
          {text('installation.communes', { count: communeCount })}
        </p>
      </div>
      <MenuButton
        label={text('installation.actions', { name })}
        actions={[
          ...(needsCaretaker ? [{ label: text('installation.nameCaretaker'), run: () => setNaming(true) }] : []),
          ...ACTS[state].map((act) => ({
            label: text(ACT_TEXT[act]),
            danger: act === 'archive',
            run: () => void run(act, { id, name }),
          })),
        ]}
      />
      {isNaming && <CaretakerDialog territory={{ id, name }} onClose={() => setNaming(false)} />}
    </li>
  );
}
