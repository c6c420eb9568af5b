import type { FragmentType } from '@apollo/client';
import { Button, classNames, MenuButton, type ButtonVariant, type MenuAction } from '@rayonne/ui';
import { useState } from 'react';
import type { ConnectionStatus } from '../../gql/graphql';
import { useFragmentData } from '../../shared/graphql/use-fragment-data';
import { useText } from '../../shared/i18n/use-text';
import { useHolds } from '../../shared/session/membership';
import { ConnectDialog } from './connect-dialog';
import { MemberTie_tie } from './tie-documents';
import styles from './tie.module.css';
import { useTieActs } from './use-tie-acts';

export interface TieActionsProps {
  member: { id: string; name: string };
  tie: FragmentType<typeof MemberTie_tie>;
  /** The screen's own actions; else they are one among many. */
  prominent?: boolean;
  /** What else the screen offers about the member, in the menu. */
  more?: readonly MenuAction[];
}

/** Connect, follow, write: what stands between two members, and what comes next. */
export function TieActions({ member, tie, prominent, more = [] }: TieActionsProps) {
  const text = useText();
  const canWrite = useHolds('conversations.start');
  const { connection, isFollowed } = useFragmentData(MemberTie_tie, tie);
  const acts = useTieActs(member);
  const [strong, rest] = prominent ? (['accent', 'onHero'] as const) : (['soft', 'quiet'] as const);
  const toggleFollow = () => void (isFollowed ? acts.unfollow() : acts.follow());
  const menu = [
    !prominent && { label: text(isFollowed ? 'tie.unfollow' : 'tie.follow'), run: toggleFollow },
    connection === 'SENT' && { label: text('tie.withdraw'), run: () => void acts.withdraw() },
    connection === 'CONNECTED' && { label: text('tie.remove'), danger: true, run: () => void acts.remove() },
    ...more,
  ].filter((action) => action !== false);
  return (
    <div className={classNames(styles.actions, !prominent && styles.compact)}>
      <NextStep member={member} connection={connection} acts={acts} variants={[strong, rest]} />
      {canWrite && (
        <Button variant={connection === 'CONNECTED' ? strong : rest} onClick={() => void acts.write()}>
          {text('tie.write')}
        </Button>
      )}
      {prominent && (
        <Button variant={rest} aria-pressed={isFollowed} onClick={toggleFollow}>
          {text(isFollowed ? 'tie.following' : 'tie.follow')}
        </Button>
      )}
      {menu.length > 0 && (
        <MenuButton
          label={text('tie.more', { name: member.name })}
          variant={prominent ? 'onHero' : 'quiet'}
          actions={menu}
        />
      )}
    </div>
  );
}

interface NextStepProps {
  member: { id: string; name: string };
  connection: ConnectionStatus;
  acts: ReturnType<typeof useTieActs>;
  variants: readonly [strong: ButtonVariant, rest: ButtonVariant];
}

/** What would bring the two closer. */
function NextStep({ member, connection, acts, variants: [strong, rest] }: NextStepProps) {
  const text = useText();
  const [asking, setAsking] = useState(false);
  if (connection === 'SENT') return <span className={styles.state}>{text('tie.sent')}</span>;
  if (connection === 'RECEIVED') {
    return (
      <>
        <Button variant={strong} busy={acts.busy} onClick={() => void acts.accept()}>
          {text('tie.accept')}
        </Button>
        <Button variant={rest} onClick={() => void acts.decline()}>
          {text('tie.decline')}
        </Button>
      </>
    );
  }
  if (connection === 'CONNECTED') return null;
  return (
    <>
      <Button variant={strong} onClick={() => setAsking(true)}>
        {text('tie.connect')}
      </Button>
      {asking && <ConnectDialog member={member} onClose={() => setAsking(false)} />}
    </>
  );
}
