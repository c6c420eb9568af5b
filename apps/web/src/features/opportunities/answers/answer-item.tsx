import type { FragmentType } from '@apollo/client';
import { useMutation } from '@apollo/client/react';
import { Button, buttonClass, Pill, RelativeTime } from '@rayonne/ui';
import { useState } from 'react';
import { Link } from 'react-router';
import type { AnswerItem_AnswerFragment } from '../../../gql/graphql';
import { useActTools } from '../../../shared/acts/act-tools';
import { useFragmentData } from '../../../shared/graphql/use-fragment-data';
import { useText } from '../../../shared/i18n/use-text';
import { MemberFace } from '../../../shared/people/member-face';
import { MemberLink } from '../../../shared/people/member-link';
import { paths } from '../../../shared/routing/paths';
import { AnswerItem_answer, ReleaseAnswer, ShortlistAnswer } from './answers-documents';
import styles from './answers.module.css';
import { DeclineDialog } from './decline-dialog';

const READ_AGAIN = { refetchQueries: ['OpportunityAnswers'] };

/** Who answered, what they propose, and what may be made of it. */
export function AnswerItem({ answer }: { answer: FragmentType<typeof AnswerItem_answer> }) {
  const text = useText();
  const read = useFragmentData(AnswerItem_answer, answer);
  const [isDeclining, setDeclining] = useState(false);
  const { member, proposal, state, answeredAt, repliedAt, conversationId } = read;
  return (
    <li className={styles.item}>
      <MemberFace member={member} />
      <div className={styles.words}>
        <p className={styles.who}>
          <MemberLink member={member} />
          {state === 'SHORTLISTED' && <Pill tone="calm">{text('answers.isShortlisted')}</Pill>}
          {state === 'DECLINED' && <Pill tone="plain">{text('answers.isDeclined')}</Pill>}
          {state === 'ANSWERED' && !repliedAt && <Pill tone="warm">{text('answers.isWaiting')}</Pill>}
        </p>
        <p className={styles.facts}>
          {member.headline && `${member.headline} · `}
          <RelativeTime value={answeredAt} />
        </p>
        <p className={styles.proposal}>{proposal}</p>
        <div className={styles.actions}>
          {conversationId && (
            <Link className={buttonClass({ variant: 'soft' })} to={paths.conversation(conversationId)}>
              {text('answers.open')}
            </Link>
          )}
          <ShortlistButton answer={read} />
          {state !== 'DECLINED' && (
            <Button variant="quiet" onClick={() => setDeclining(true)}>
              {text('answers.decline')}
            </Button>
          )}
        </div>
      </div>
      {isDeclining && <DeclineDialog id={read.id} name={member.name} onClose={() => setDeclining(false)} />}
    </li>
  );
}

/** In view or not: one tap each way. */
function ShortlistButton({ answer: { id, state, member } }: { answer: AnswerItem_AnswerFragment }) {
  const { text, toast, fail } = useActTools();
  const [shortlist, shortlisting] = useMutation(ShortlistAnswer, READ_AGAIN);
  const [release, releasing] = useMutation(ReleaseAnswer, READ_AGAIN);
  const isShortlisted = state === 'SHORTLISTED';
  const letGo = () => release({ variables: { id } }).catch(fail);
  const keep = async () => {
    try {
      await shortlist({ variables: { id } });
      toast({
        text: text('answers.shortlistedNow', { name: member.name }),
        action: { label: text('action.undo'), run: () => void letGo() },
      });
    } catch (error) {
      fail(error);
    }
  };
  return (
    <Button
      variant="outline"
      busy={shortlisting.loading || releasing.loading}
      onClick={() => void (isShortlisted ? letGo() : keep())}
    >
      {text(isShortlisted ? 'answers.release' : 'answers.shortlist')}
    </Button>
  );
}
