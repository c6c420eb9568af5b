import type { MessageId } from '@rayonne/messages';
import type { VoteScope } from '../../../gql/graphql';
import { useText } from '../../../shared/i18n/use-text';
import styles from '../charter.module.css';

export const SCOPE_TEXT: Record<VoteScope, MessageId> = {
  NOTHING: 'charter.scope.nothing',
  PRESETS: 'charter.scope.presets',
  EVERYTHING: 'charter.scope.everything',
};

export interface VoteRuleTextProps {
  rule: { scope: VoteScope; quorum: number; majority: number; days: number };
}

export function VoteRuleText({ rule: { scope, quorum, majority, days } }: VoteRuleTextProps) {
  const text = useText();
  return (
    <>
      <p>{text(SCOPE_TEXT[scope])}</p>
      {scope !== 'NOTHING' && <p className={styles.hint}>{text('charter.voteRule', { quorum, majority, days })}</p>}
    </>
  );
}
