import { useMutation } from '@apollo/client/react';
import { formatDay, IconButton, Pill, useToast } from '@rayonne/ui';
import type { ScreeningRulesQuery } from '../../gql/graphql';
import { failureOf, failureText } from '../../shared/graphql/failure';
import { useLocale, useText } from '../../shared/i18n/use-text';
import { BlockWordForm } from './block-word-form';
import { UnblockWord } from './screening-documents';
import styles from './screening.module.css';

type Rules = NonNullable<ScreeningRulesQuery['territory']>['screeningRules'];

/** The territory's list, and what was taken off it. */
export function BlockedWords({ rules, canEdit }: { rules: Rules; canEdit: boolean }) {
  const text = useText();
  return (
    <div className={styles.words}>
      <h3>{text('screening.words')}</h3>
      <p className={styles.hint}>{text('screening.wordsHint', { most: rules.mostWords })}</p>
      {canEdit && <BlockWordForm />}
      {rules.words.length === 0 && <p>{text('screening.noWords')}</p>}
      <ul className={styles.wordList}>
        {rules.words.map((word) => (
          <Word key={word.id} word={word} canEdit={canEdit} />
        ))}
      </ul>
      {rules.removedWords.length > 0 && <RemovedWords words={rules.removedWords} />}
    </div>
  );
}

function Word({
  word: { id, word, answer, addedAt, addedBy },
  canEdit,
}: {
  word: Rules['words'][number];
  canEdit: boolean;
}) {
  const text = useText();
  const toast = useToast();
  const locale = useLocale();
  const [unblock, { loading }] = useMutation(UnblockWord, {
    refetchQueries: ['ScreeningRules'],
    awaitRefetchQueries: true,
  });
  const remove = async () => {
    try {
      await unblock({ variables: { word: id } });
      toast({ text: text('screening.unblocked', { word }) });
    } catch (error) {
      toast({ text: text(failureText(failureOf(error))), tone: 'danger' });
    }
  };
  return (
    <li className={styles.word}>
      <div className={styles.wordText}>
        <p>
          <strong>{word}</strong>{' '}
          <Pill tone={answer === 'REFUSE' ? 'warm' : 'calm'}>
            {text(answer === 'REFUSE' ? 'screening.answer.refuse' : 'screening.answer.hold')}
          </Pill>
        </p>
        <p className={styles.hint}>
          {text('screening.added', {
            name: addedBy?.name ?? text('mention.gone'),
            date: formatDay(new Date(addedAt), locale),
          })}
        </p>
      </div>
      {canEdit && (
        <IconButton
          icon="close"
          label={text('screening.unblock', { word })}
          busy={loading}
          onClick={() => void remove()}
        />
      )}
    </li>
  );
}

function RemovedWords({ words }: { words: Rules['removedWords'] }) {
  const text = useText();
  const locale = useLocale();
  return (
    <details>
      <summary>{text('screening.history', { count: words.length })}</summary>
      <ul className={styles.wordList}>
        {words.map(({ id, word, removedAt, removedBy }) => (
          <li key={id}>
            <p>{word}</p>
            <p className={styles.hint}>
              {removedAt &&
                text('screening.removed', {
                  name: removedBy?.name ?? text('mention.gone'),
                  date: formatDay(new Date(removedAt), locale),
                })}
            </p>
          </li>
        ))}
      </ul>
    </details>
  );
}
