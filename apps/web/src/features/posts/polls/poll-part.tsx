import { LIMITS } from '@rayonne/contracts';
import {
  Button,
  calendarDay,
  CheckboxField,
  ChoiceField,
  endOfCalendarDay,
  IconButton,
  momentOfWall,
  TextField,
  wallMinute,
} from '@rayonne/ui';
import type { MessageId } from '@rayonne/messages';
import { useEffect, useState } from 'react';
import type { PollChoice } from '../../../gql/graphql';
import { useText } from '../../../shared/i18n/use-text';
import type { ComposerPartProps } from '../composer/composer-parts';
import { emptyPoll, optionsOf, pollFault, rowsOf } from './poll-draft';
import styles from './poll-part.module.css';

const CHOICES: readonly { value: PollChoice; label: MessageId }[] = [
  { value: 'SINGLE', label: 'pollForm.SINGLE' },
  { value: 'MULTIPLE', label: 'pollForm.MULTIPLE' },
  { value: 'DATES', label: 'pollForm.DATES' },
];

/** The options of a poll, until when it is open, and who sees what of it. Blank rows stay behind. */
export function PollPart({ draft, onChange, onHold }: ComposerPartProps) {
  const text = useText();
  const [opened] = useState(() => new Date());
  const poll = draft.poll ?? emptyPoll(opened);
  const isDates = poll.choice === 'DATES';
  const [rows, setRows] = useState<readonly string[]>(() => rowsOf(poll, wallMinute));
  const change = (changed: Partial<typeof poll>) => onChange({ poll: { ...poll, ...changed } });
  const write = (written: readonly string[]) => {
    setRows(written);
    change({ options: optionsOf(written, isDates, momentOfWall) });
  };
  const choose = (choice: PollChoice) => {
    const isOther = (choice === 'DATES') !== isDates;
    if (isOther) setRows(['', '']);
    change({ choice, ...(isOther && { options: [] }) });
  };
  const fault = pollFault(poll, opened);
  const reason = fault && text(fault);
  useEffect(() => onHold(reason), [reason, onHold]);
  return (
    <div className={styles.form}>
      <ChoiceField
        compact
        label={text('pollForm.choice')}
        name="pollChoice"
        value={poll.choice}
        onChange={choose}
        options={CHOICES.map(({ value, label }) => ({ value, label: text(label) }))}
      />
      <ol className={styles.rows}>
        {rows.map((row, index) => (
          // Rows have no other identity than their place.
          <li key={index} className={styles.row}>
            <TextField
              label={text(isDates ? 'pollForm.date' : 'pollForm.option', { number: index + 1 })}
              type={isDates ? 'datetime-local' : 'text'}
              maxLength={isDates ? undefined : LIMITS.pollOption.max}
              value={row}
              onChange={(event) => write(rows.with(index, event.currentTarget.value))}
            />
            {rows.length > LIMITS.pollOptions.min && (
              <IconButton
                icon="close"
                label={text('pollForm.remove', { number: index + 1 })}
                onClick={() => write(rows.toSpliced(index, 1))}
              />
            )}
          </li>
        ))}
      </ol>
      {rows.length < LIMITS.pollOptions.max && (
        <Button variant="soft" className={styles.add} onClick={() => write([...rows, ''])}>
          {text(isDates ? 'pollForm.addDate' : 'pollForm.addOption')}
        </Button>
      )}
      <TextField
        label={text('pollForm.closes')}
        description={text('pollForm.closesHint')}
        type="date"
        min={calendarDay(opened)}
        value={calendarDay(new Date(poll.closesAt))}
        onChange={({ currentTarget: { value } }) =>
          value && change({ closesAt: endOfCalendarDay(value).toISOString() })
        }
      />
      <div>
        <CheckboxField
          label={text('pollForm.named')}
          checked={poll.isNamed ?? false}
          onChange={(event) => change({ isNamed: event.currentTarget.checked })}
        />
        <CheckboxField
          label={text('pollForm.resultsAlways')}
          checked={poll.results === 'ALWAYS'}
          onChange={(event) => change({ results: event.currentTarget.checked ? 'ALWAYS' : 'AFTER_VOTE' })}
        />
      </div>
    </div>
  );
}
