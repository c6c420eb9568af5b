import type { FragmentType } from '@apollo/client';
import { useMutation } from '@apollo/client/react';
import { Avatar, Button, Card, classNames, RelativeTime, useToast } from '@rayonne/ui';
import { graphql } from '../../gql';
import { failureOf, failureText } from '../../shared/graphql/failure';
import { useFragmentData } from '../../shared/graphql/use-fragment-data';
import { useText } from '../../shared/i18n/use-text';
import styles from './organisation-people.module.css';

export const OrganisationClaims_organisation = graphql(/* GraphQL */ `
  fragment OrganisationClaims_organisation on Organisation {
    id
    claims {
      id
      role
      note
      createdAt
      member {
        id
        name
        initials
        headline
        photo {
          id
          color
          url(width: 96)
        }
      }
    }
  }
`);

const DecideClaim = graphql(/* GraphQL */ `
  mutation DecideClaim($input: DecideClaimInput!) {
    decideClaim(input: $input) {
      id
      peopleCount
      ...OrganisationStanding_organisation
      ...OrganisationMenu_organisation
      ...OrganisationPeople_organisation
      ...OrganisationClaims_organisation
    }
  }
`);

/** Who waits for a role, for whoever may decide. */
export function OrganisationClaims({
  organisation,
}: {
  organisation: FragmentType<typeof OrganisationClaims_organisation>;
}) {
  const text = useText();
  const toast = useToast();
  const { claims } = useFragmentData(OrganisationClaims_organisation, organisation);
  const [decide, { loading }] = useMutation(DecideClaim);
  if (claims.length === 0) return null;
  const answer = async (claim: string, name: string, accept: boolean) => {
    try {
      await decide({ variables: { input: { claim, accept } } });
      toast({ text: text(accept ? 'claims.accepted' : 'claims.refused', { name }) });
    } catch (error) {
      toast({ tone: 'danger', text: text(failureText(failureOf(error))) });
    }
  };
  return (
    <Card as="section" aria-labelledby="claims-title" className={styles.section}>
      <h2 id="claims-title">{text('claims.title', { count: claims.length })}</h2>
      <ul>
        {claims.map(({ id, role, note, createdAt, member: { name, initials, headline, photo } }) => (
          <li key={id} className={classNames(styles.person, styles.claim)}>
            <Avatar name={name} initials={initials} photo={photo} />
            <div className={styles.who}>
              <p className={styles.name}>{text('claims.asks', { name, role })}</p>
              <p className={styles.hint}>
                {headline && `${headline} · `}
                <RelativeTime value={createdAt} />
              </p>
              {note && <p className={styles.note}>{note}</p>}
            </div>
            <div className={styles.decisions}>
              <Button
                variant="outline"
                busy={loading}
                aria-label={text('claims.refuseOf', { name })}
                onClick={() => void answer(id, name, false)}
              >
                {text('claims.refuse')}
              </Button>
              <Button
                busy={loading}
                aria-label={text('claims.acceptOf', { name })}
                onClick={() => void answer(id, name, true)}
              >
                {text('claims.accept')}
              </Button>
            </div>
          </li>
        ))}
      </ul>
    </Card>
  );
}
