import { useMutation, useQuery } from '@apollo/client/react';
import { Card, IconButton, useToast } from '@rayonne/ui';
import { graphql } from '../../../gql';
import { failureOf, failureText } from '../../../shared/graphql/failure';
import { useText } from '../../../shared/i18n/use-text';
import { MemberField } from '../../../shared/people/member-field';
import { MemberLink } from '../../../shared/people/member-link';
import { PartState } from '../../../shared/routing/part-state';
import styles from './guests-panel.module.css';

const OpportunityGuests = graphql(/* GraphQL */ `
  query OpportunityGuests($opportunity: ID!) {
    opportunityGuests(opportunity: $opportunity) {
      since
      member {
        id
        name
        isFindable
      }
    }
  }
`);

const OpenOpportunityTo = graphql(/* GraphQL */ `
  mutation OpenOpportunityTo($input: OpenOpportunityInput!) {
    openOpportunityTo(input: $input) {
      since
    }
  }
`);

const CloseOpportunityTo = graphql(/* GraphQL */ `
  mutation CloseOpportunityTo($input: CloseOpportunityToInput!) {
    closeOpportunityTo(input: $input)
  }
`);

/** To whom a confidential opportunity is open by name, for whoever may edit it. */
export function GuestsPanel({ opportunityId, authorId }: { opportunityId: string; authorId: string }) {
  const text = useText();
  const toast = useToast();
  const { data, error, refetch } = useQuery(OpportunityGuests, { variables: { opportunity: opportunityId } });
  const [open] = useMutation(OpenOpportunityTo);
  const [close] = useMutation(CloseOpportunityTo);
  if (!data) return <PartState error={error} onRetry={refetch} />;
  const guests = data.opportunityGuests;
  const change = async (act: () => Promise<unknown>, done: string) => {
    try {
      await act();
      await refetch();
      toast({ text: done });
    } catch (fault) {
      toast({ text: text(failureText(failureOf(fault))) });
    }
  };
  const admit = (id: string, name: string) =>
    change(
      () => open({ variables: { input: { opportunity: opportunityId, members: [id] } } }),
      text('guests.opened', { name }),
    );
  const dismiss = (id: string, name: string) =>
    change(
      () => close({ variables: { input: { opportunity: opportunityId, member: id } } }),
      text('guests.closed', { name }),
    );
  return (
    <Card as="section" className={styles.panel} aria-labelledby="guests-title">
      <h2 id="guests-title">{text('guests.title')}</h2>
      <p className={styles.hint}>{text(guests.length > 0 ? 'guests.hint' : 'guests.none')}</p>
      <ul className={styles.guests}>
        {guests.map(({ member }) => (
          <li key={member.id}>
            <MemberLink member={member} />
            <IconButton
              icon="close"
              label={text('guests.close', { name: member.name })}
              onClick={() => void dismiss(member.id, member.name)}
            />
          </li>
        ))}
      </ul>
      <MemberField
        label={text('guests.find')}
        description={text('guests.findHint')}
        name="guest"
        clears
        without={[authorId, ...guests.map(({ member }) => member.id)]}
        onChoose={({ value, label }) => void admit(value, label.split(',')[0]!)}
      />
    </Card>
  );
}
