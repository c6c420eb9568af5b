import type { FragmentType } from '@apollo/client';
import { useMutation } from '@apollo/client/react';
import { ChoiceField, useToast } from '@rayonne/ui';
import { graphql } from '../../gql';
import { failureOf, failureText } from '../../shared/graphql/failure';
import { useFragmentData } from '../../shared/graphql/use-fragment-data';
import { useText } from '../../shared/i18n/use-text';
import styles from './me.module.css';

export const Mails_viewer = graphql(/* GraphQL */ `
  fragment Mails_viewer on Viewer {
    id
    contactBudget {
      weekly
      used
      mails
    }
  }
`);

const UpdateContactBudget = graphql(/* GraphQL */ `
  mutation UpdateContactBudget($input: UpdateContactBudgetInput!) {
    updateContactBudget(input: $input) {
      weekly
      used
      mails
    }
  }
`);

const WEEKLY = [1, 3, 5, 10] as const;
const NEVER = 'never';

/** How often the person wants to be written to; kept at once. */
export function Mails({ viewer }: { viewer: FragmentType<typeof Mails_viewer> }) {
  const text = useText();
  const toast = useToast();
  const { id, contactBudget } = useFragmentData(Mails_viewer, viewer);
  const { weekly, used, mails } = contactBudget;
  const [update] = useMutation(UpdateContactBudget, {
    update: (cache, { data }) =>
      void cache.modify({
        id: cache.identify({ __typename: 'Viewer', id }),
        fields: { contactBudget: (before: unknown) => data?.updateContactBudget ?? before },
      }),
  });
  const choose = async (value: string) => {
    const input = value === NEVER ? { mails: false } : { mails: true, weekly: Number(value) };
    try {
      await update({
        variables: { input },
        optimisticResponse: { updateContactBudget: { __typename: 'ContactBudget', weekly, used, ...input } },
      });
    } catch (error) {
      toast({ tone: 'danger', text: text(failureText(failureOf(error))) });
    }
  };
  const steps = [...new Set([...WEEKLY, weekly])].filter((count) => count > 0).sort((one, other) => one - other);
  return (
    <div className={styles.mails}>
      <ChoiceField
        compact
        label={text('me.mails')}
        name="mails"
        value={mails && weekly > 0 ? String(weekly) : NEVER}
        onChange={(value) => void choose(value)}
        options={[
          ...steps.map((count) => ({ value: String(count), label: text('me.mailsWeekly', { count }) })),
          { value: NEVER, label: text('me.mailsNever') },
        ]}
      />
      <p className={styles.facts}>{text('me.mailsUsed', { count: used })}</p>
    </div>
  );
}
