import type { MessageId } from '@rayonne/messages';
import { graphql } from '../../../gql';
import type { VoteRuleText_RuleFragment, VoteScope } from '../../../gql/graphql';
import { useText } from '../../../shared/i18n/use-text';
import styles from '../charter.module.css';

export const SCOPE_TEXT: Record<VoteScope, MessageId> = {
  NOTHING: 'charter.scope.nothing',
  PRESETS: 'charter.scope.presets',
  EVERYTHING: 'charter.scope.everything',
};

export const VoteRuleText_rule = graphql(/* GraphQL */ `
  fragment VoteRuleText_rule on VoteRule {
    scope
    quorum
    majority
    days
  }
`);

export interface VoteRuleTextProps {
  rule: VoteRuleText_RuleFragment;
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
