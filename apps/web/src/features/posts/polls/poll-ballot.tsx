import { Button, classNames } from '@rayonne/ui';
import { useState, type SubmitEvent } from 'react';
import type { PollPanel_PollFragment } from '../../../gql/graphql';
import { useLocale, useText } from '../../../shared/i18n/use-text';
import styles from './poll.module.css';
import { optionName } from './poll-words';

export interface PollBallotProps {
  poll: PollPanel_PollFragment;
  questionId: string;
  onVote: (choices: readonly number[]) => void;
}

/** One or several of the options; nothing is sent before the button, so that arrow keys may look around. */
export function PollBallot({
  poll: { id, choice, options, viewerChoices, results },
  questionId,
  onVote,
}: PollBallotProps) {
  const text = useText();
  const locale = useLocale();
  const [chosen, setChosen] = useState<readonly number[]>(viewerChoices);
  const [isMissing, setMissing] = useState(false);
  const isSingle = choice === 'SINGLE';
  const toggle = (position: number) => {
    setMissing(false);
    if (isSingle) return setChosen([position]);
    return setChosen(chosen.includes(position) ? chosen.filter((one) => one !== position) : [...chosen, position]);
  };
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (chosen.length === 0) return setMissing(true);
    return onVote([...chosen].sort((a, b) => a - b));
  };
  const noteId = `${id}-note`;
  return (
    <form onSubmit={submit} noValidate>
      <fieldset className={styles.ballot} aria-labelledby={questionId} aria-describedby={noteId}>
        {options.map((option) => (
          <label key={option.position} className={styles.option}>
            <input
              className={classNames(styles.box, isSingle && styles.round)}
              type={isSingle ? 'radio' : 'checkbox'}
              name={`poll-${id}`}
              checked={chosen.includes(option.position)}
              onChange={() => toggle(option.position)}
            />
            <span dir="auto">{optionName(option, locale)}</span>
          </label>
        ))}
      </fieldset>
      <div className={styles.cast}>
        <Button type="submit">{text('poll.vote')}</Button>
        <p id={noteId} className={styles.note}>
          {isMissing ? (
            <span className={styles.missing} role="alert">
              {text('poll.chooseFirst')}
            </span>
          ) : (
            [
              text(isSingle ? 'poll.chooseOne' : 'poll.chooseSome'),
              results === 'AFTER_VOTE' && text('poll.resultsAfter'),
            ]
              .filter(Boolean)
              .join(' ')
          )}
        </p>
      </div>
    </form>
  );
}
