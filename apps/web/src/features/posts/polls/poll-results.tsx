import { classNames, Icon, IconButton, VisuallyHidden } from '@rayonne/ui';
import { Suspense, useState } from 'react';
import type { PollPanel_PollFragment } from '../../../gql/graphql';
import { useFormatNumber, useLocale, useText } from '../../../shared/i18n/use-text';
import { lazyPart } from '../../../shared/release/lazy-part';
import { leadersOf, shareOf } from './poll-numbers';
import styles from './poll.module.css';
import { optionName } from './poll-words';

const PollVoters = lazyPart(() => import('./poll-voters').then((module) => module.PollVoters));

export interface PollResultsProps {
  poll: PollPanel_PollFragment;
  questionId: string;
  isClosed: boolean;
}

/** A table whose rows are bars: read as numbers by assistive technology, as lengths by the eye. */
export function PollResults({ poll, questionId, isClosed }: PollResultsProps) {
  const text = useText();
  const locale = useLocale();
  const write = useFormatNumber();
  const [asked, setAsked] = useState<number>();
  const { options, voterCount, viewerChoices, viewerCan } = poll;
  const leaders = isClosed ? leadersOf(poll) : [];
  const isShown = options.every(({ voteCount }) => voteCount !== null);
  return (
    <>
      <table className={styles.results} aria-labelledby={questionId}>
        <thead>
          <tr>
            <th scope="col">
              <VisuallyHidden>{text('poll.option')}</VisuallyHidden>
            </th>
            {isShown && (
              <th scope="col">
                <VisuallyHidden>{text('poll.votes')}</VisuallyHidden>
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {options.map((option) => {
            const isMine = viewerChoices.includes(option.position);
            const votes = option.voteCount ?? 0;
            const share = shareOf(votes, voterCount);
            const name = optionName(option, locale);
            return (
              <tr
                key={option.position}
                className={classNames(
                  styles.row,
                  isMine && styles.mine,
                  leaders.includes(option.position) && styles.leader,
                )}
              >
                <th scope="row" dir="auto">
                  <span className={styles.bar} style={{ inlineSize: `${isShown ? share : 0}%` }} aria-hidden />
                  <span className={styles.name}>
                    {name}
                    {isMine && (
                      <span className={styles.tick}>
                        <Icon name="check" />
                        <VisuallyHidden>{text('poll.mine')}</VisuallyHidden>
                      </span>
                    )}
                  </span>
                </th>
                {isShown && (
                  <td>
                    <span title={text('poll.voteCount', { count: votes })}>
                      <VisuallyHidden>{text('poll.voteCount', { count: votes })}, </VisuallyHidden>
                      {text('poll.share', { share: write(share) })}
                    </span>
                    {viewerCan.seeVoters && votes > 0 && (
                      <IconButton
                        icon="me"
                        label={text('poll.seeVoters', { option: name })}
                        onClick={() => setAsked(option.position)}
                      />
                    )}
                  </td>
                )}
              </tr>
            );
          })}
        </tbody>
      </table>
      {!isShown && <p className={styles.note}>{text('poll.resultsHidden')}</p>}
      {asked !== undefined && (
        <Suspense>
          <PollVoters
            post={poll.id}
            position={asked}
            name={optionName(options[asked] ?? { label: null, startsAt: null }, locale)}
            onClose={() => setAsked(undefined)}
          />
        </Suspense>
      )}
    </>
  );
}
