import type { MessageId } from '@rayonne/messages';
import { buttonClass } from '@rayonne/ui';
import { Link } from 'react-router';
import type { OpportunityAnswerState } from '../../../gql/graphql';
import { useText } from '../../../shared/i18n/use-text';
import { paths } from '../../../shared/routing/paths';
import styles from './answers.module.css';

const SAID: Readonly<Record<OpportunityAnswerState, MessageId>> = {
  ANSWERED: 'ownAnswer.answered',
  SHORTLISTED: 'ownAnswer.shortlisted',
  DECLINED: 'ownAnswer.declined',
};

export interface OwnAnswerProps {
  state: OpportunityAnswerState;
  authorName: string;
  conversationId: string;
}

/** To whoever answered: where that stands, and where it goes on. */
export function OwnAnswer({ state, authorName, conversationId }: OwnAnswerProps) {
  const text = useText();
  return (
    <div className={styles.own}>
      <p>{text(SAID[state], { name: authorName })}</p>
      <Link className={buttonClass()} to={paths.conversation(conversationId)}>
        {text('opportunity.resume')}
      </Link>
    </div>
  );
}
