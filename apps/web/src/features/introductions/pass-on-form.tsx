import { useMutation } from '@apollo/client/react';
import { LIMITS } from '@rayonne/contracts';
import { TextArea, useToast } from '@rayonne/ui';
import type { Introduction_IntroductionFragment } from '../../gql/graphql';
import { lengthFault, textOf } from '../../shared/forms/checks';
import { Form, FormActions } from '../../shared/forms/form';
import { useForm } from '../../shared/forms/use-form';
import { useText } from '../../shared/i18n/use-text';
import { PassOnIntroduction } from './introduction-documents';
import { AFFECTED_BY_DECISION } from './use-introduction-acts';

/** To whom the viewer would pass it on. */
function nextOf({ introducers, target }: Introduction_IntroductionFragment) {
  const own = introducers.findIndex(({ isViewer }) => isViewer);
  return introducers[own + 1] ?? target;
}

/** Whoever introduces consents, in their own words. */
export function PassOnForm({ introduction }: { introduction: Introduction_IntroductionFragment }) {
  const text = useText();
  const toast = useToast();
  const { id, context, requester } = introduction;
  const { name } = nextOf(introduction);
  const [passOn] = useMutation(PassOnIntroduction, { refetchQueries: AFFECTED_BY_DECISION });
  const form = useForm({
    read: (fields) => ({ introduction: id, words: textOf(fields, 'words').trim() }),
    check: ({ words }) => ({ words: lengthFault(words, LIMITS.introductionWords) }),
    submit: async (input, intent) => {
      await passOn({ variables: { input }, context: { intent } });
      toast({ text: text('introduction.passedOnSaid', { name }) });
    },
  });
  return (
    <Form form={form}>
      <TextArea
        id="words"
        name="words"
        rows={6}
        label={text('introduction.passOnWords', { name })}
        description={text('introduction.passOnHint', { requester: requester.name, name })}
        defaultValue={context}
        maxLength={LIMITS.introductionWords.max}
        error={form.errorOf('words')}
      />
      <FormActions form={form} label={text('introduction.passOn', { name })} />
    </Form>
  );
}
