import { useMutation, useQuery } from '@apollo/client/react';
import { LIMITS } from '@rayonne/contracts';
import { Dialog, EmptyState, TextArea, useToast } from '@rayonne/ui';
import { useId, useState } from 'react';
import type { IntroductionPathsQuery } from '../../gql/graphql';
import { lengthFault, textOf } from '../../shared/forms/checks';
import { Form, FormActions } from '../../shared/forms/form';
import { useForm } from '../../shared/forms/use-form';
import { useText } from '../../shared/i18n/use-text';
import { PartState } from '../../shared/routing/part-state';
import { IntroductionPaths, RequestIntroduction } from './introduction-documents';
import { PathSteps } from './path-steps';
import styles from './path.module.css';

export interface IntroduceDialogProps {
  member: { id: string; name: string };
  /** What it is about. */
  opportunity?: { id: string; title: string };
  onClose: () => void;
}

type Options = IntroductionPathsQuery['introductionPaths'];
type Path = Options['paths'][number];

/** Who can introduce the viewer to somebody, and the request that goes to the first of them. */
export function IntroduceDialog({ member, opportunity, onClose }: IntroduceDialogProps) {
  const text = useText();
  const { data, error, refetch } = useQuery(IntroductionPaths, {
    variables: { member: member.id },
    fetchPolicy: 'network-only',
  });
  const options = data?.introductionPaths;
  return (
    <Dialog
      title={text('introduction.askTitle', { name: member.name })}
      closeLabel={text('action.close')}
      onClose={onClose}
    >
      {!options ? (
        <PartState error={error} onRetry={refetch} rows={2} />
      ) : options.isConnected || options.paths.length === 0 ? (
        <NoWay options={options} />
      ) : (
        <Request paths={options.paths} member={member} opportunity={opportunity} onClose={onClose} />
      )}
    </Dialog>
  );
}

function NoWay({ options: { isConnected, member } }: { options: Options }) {
  const text = useText();
  const { name } = member;
  return isConnected ? (
    <EmptyState icon="check" title={text('introduction.alreadyTitle', { name })}>
      {text('introduction.alreadyText')}
    </EmptyState>
  ) : (
    <EmptyState icon="invite" title={text('introduction.noneTitle', { name })}>
      {text('introduction.noneText')}
    </EmptyState>
  );
}

/** Those who would be asked on that way, the first one first. */
const introducersOf = ({ steps }: Path) => steps.slice(0, -1).map(({ member }) => member);

function Request({ paths, member, opportunity, onClose }: IntroduceDialogProps & { paths: readonly Path[] }) {
  const text = useText();
  const toast = useToast();
  const [chosen, setChosen] = useState(0);
  const pathsId = useId();
  const [request] = useMutation(RequestIntroduction, { refetchQueries: ['Introductions'] });
  const through = introducersOf(paths[chosen]!);
  const { name } = through[0]!;
  const form = useForm({
    read: (fields) => ({
      member: member.id,
      through: through.map(({ id }) => id),
      context: textOf(fields, 'context').trim(),
      opportunity: opportunity?.id ?? null,
    }),
    check: ({ context }) => ({ context: lengthFault(context, LIMITS.introductionWords) }),
    submit: async (input, intent) => {
      await request({ variables: { input }, context: { intent } });
      toast({ text: text('introduction.sent', { name }) });
      onClose();
    },
  });
  return (
    <Form form={form}>
      {opportunity && <p>{text('introduction.aboutOpportunity', { title: opportunity.title })}</p>}
      <fieldset className={styles.choices}>
        <legend>{text('introduction.whoTitle')}</legend>
        {paths.map((path, index) => (
          <label key={path.steps[0]!.member.id} className={styles.choice}>
            <input
              type="radio"
              name="path"
              aria-labelledby={`${pathsId}-${index}`}
              checked={index === chosen}
              onChange={() => setChosen(index)}
            />
            <PathSteps steps={path.steps} id={`${pathsId}-${index}`} />
          </label>
        ))}
      </fieldset>
      <TextArea
        id="context"
        name="context"
        rows={5}
        label={text('introduction.context')}
        description={text('introduction.contextHint', { name })}
        placeholder={text('introduction.contextPlaceholder')}
        maxLength={LIMITS.introductionWords.max}
        error={form.errorOf('context')}
      />
      <p className={styles.promise}>{text('introduction.promise', { name, target: member.name })}</p>
      <FormActions form={form} label={text('introduction.send', { name })} onCancel={onClose} />
    </Form>
  );
}
