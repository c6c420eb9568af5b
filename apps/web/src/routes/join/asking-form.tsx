import { useMutation } from '@apollo/client/react';
import { LIMITS } from '@rayonne/contracts';
import { Button, SearchSelect, TextArea } from '@rayonne/ui';
import { PersonaField, personaOf } from '../../features/territories/membership/persona-field';
import { graphql } from '../../gql';
import type { Asking_TerritoryFragment } from '../../gql/graphql';
import { lengthFault, textOf } from '../../shared/forms/checks';
import { Form } from '../../shared/forms/form';
import { useForm } from '../../shared/forms/use-form';
import { useText } from '../../shared/i18n/use-text';
import { useJoinableCommunes } from './use-joinable-communes';

const RequestToJoin = graphql(/* GraphQL */ `
  mutation RequestToJoin($input: RequestToJoinInput!) {
    requestToJoin(input: $input) {
      id
      state
    }
  }
`);

const fieldOf = (index: number) => `answer-${index + 1}`;

/** Answers to the territory's questions, and as whom one asks. */
export function AskingForm({ territory }: { territory: Asking_TerritoryFragment }) {
  const text = useText();
  const { communes, setSearch } = useJoinableCommunes(territory.slug);
  const [ask] = useMutation(RequestToJoin, { refetchQueries: ['JoinTerritoryPage'], awaitRefetchQueries: true });
  const questions = territory.joiningQuestions;
  const form = useForm({
    read: (fields) => ({
      persona: personaOf(textOf(fields, 'persona')),
      communeCode: textOf(fields, 'communeCode') || null,
      answers: questions.map((_, index) => textOf(fields, fieldOf(index)).trim()),
    }),
    check: ({ persona, answers }) => ({
      ...Object.fromEntries(
        answers.map((answer, index) => [fieldOf(index), lengthFault(answer, { min: 1, ...LIMITS.joiningAnswer })]),
      ),
      persona: persona ? undefined : ['membership.personaMissing'],
    }),
    submit: async (values, intent) => {
      await ask({ variables: { input: { territory: territory.id, ...values } }, context: { intent } });
    },
  });
  return (
    <Form form={form}>
      {questions.map((question, index) => (
        <TextArea
          key={question}
          id={fieldOf(index)}
          name={fieldOf(index)}
          rows={3}
          maxLength={LIMITS.joiningAnswer.max}
          label={question}
          error={form.errorOf(fieldOf(index))}
        />
      ))}
      <PersonaField error={form.errorOf('persona')} />
      <SearchSelect
        name="communeCode"
        label={text('membership.commune')}
        description={text('membership.communeHint')}
        error={form.errorOf('communeCode')}
        options={communes.map(({ code, name }) => ({ value: code, label: name }))}
        onSearch={setSearch}
      />
      <Button type="submit" size="large" wide busy={form.busy}>
        {text('asking.submit')}
      </Button>
    </Form>
  );
}
