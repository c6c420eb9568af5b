import { useMutation } from '@apollo/client/react';
import { LIMITS } from '@rayonne/contracts';
import { Button, ChoiceField, TextField, useToast } from '@rayonne/ui';
import { useState } from 'react';
import type { BlockedWordAnswer } from '../../gql/graphql';
import { lengthFault, textOf } from '../../shared/forms/checks';
import { Form } from '../../shared/forms/form';
import { useForm } from '../../shared/forms/use-form';
import { useText } from '../../shared/i18n/use-text';
import { useMembership } from '../../shared/session/membership';
import { BlockWord } from './screening-documents';
import styles from './screening.module.css';

/** Adds a word to the list, and says what becomes of a text that has it. */
export function BlockWordForm() {
  const text = useText();
  const toast = useToast();
  const { territoryId } = useMembership();
  const [word, setWord] = useState('');
  const [answer, setAnswer] = useState<BlockedWordAnswer>('HOLD');
  const [block] = useMutation(BlockWord, { refetchQueries: ['ScreeningRules'], awaitRefetchQueries: true });
  const form = useForm({
    read: (fields) => ({ word: textOf(fields, 'word').trim() }),
    check: (given) => ({ word: lengthFault(given.word, LIMITS.blockedWord) }),
    submit: async (given, intent) => {
      await block({ variables: { input: { territory: territoryId, word: given.word, answer } }, context: { intent } });
      toast({ text: text('screening.blocked', { word: given.word }) });
      setWord('');
    },
  });
  return (
    <Form form={form} className={styles.form}>
      <TextField
        label={text('screening.word')}
        name="word"
        value={word}
        onChange={(event) => setWord(event.currentTarget.value)}
        maxLength={LIMITS.blockedWord.max}
        error={form.errorOf('word')}
      />
      <ChoiceField
        compact
        label={text('screening.answer')}
        name="answer"
        value={answer}
        onChange={setAnswer}
        options={[
          { value: 'HOLD', label: text('screening.answer.hold') },
          { value: 'REFUSE', label: text('screening.answer.refuse') },
        ]}
      />
      <Button type="submit" variant="outline" busy={form.busy}>
        {text('screening.block')}
      </Button>
    </Form>
  );
}
