import type { FragmentType } from '@apollo/client';
import { useMutation } from '@apollo/client/react';
import { Button, Pill, useToast } from '@rayonne/ui';
import { useState } from 'react';
import { graphql } from '../../gql';
import { failureOf, failureText } from '../../shared/graphql/failure';
import { useFragmentData } from '../../shared/graphql/use-fragment-data';
import { useText } from '../../shared/i18n/use-text';
import { ClaimDialog } from './claim-dialog';
import styles from './organisation-hero.module.css';
import { ROLE_TEXT } from './organisation-words';

export const OrganisationStanding_organisation = graphql(/* GraphQL */ `
  fragment OrganisationStanding_organisation on Organisation {
    id
    name
    isOwned
    viewerRole
    viewerClaim
  }
`);

const WithdrawClaim = graphql(/* GraphQL */ `
  mutation WithdrawClaim($organisation: ID!) {
    withdrawClaim(organisation: $organisation) {
      id
      ...OrganisationStanding_organisation
    }
  }
`);

/** What the viewer is in the organisation, or how to become something there. */
export function OrganisationStanding({
  organisation,
}: {
  organisation: FragmentType<typeof OrganisationStanding_organisation>;
}) {
  const text = useText();
  const toast = useToast();
  const [isAsking, setAsking] = useState(false);
  const [withdraw, { loading }] = useMutation(WithdrawClaim, { refetchQueries: ['Organisation'] });
  const standing = useFragmentData(OrganisationStanding_organisation, organisation);
  const { id, isOwned, viewerRole, viewerClaim } = standing;
  const takeBack = async () => {
    try {
      await withdraw({ variables: { organisation: id } });
      toast({ text: text('claim.withdrawn') });
    } catch (error) {
      toast({ tone: 'danger', text: text(failureText(failureOf(error))) });
    }
  };
  if (viewerClaim) {
    return (
      <div className={styles.standing}>
        <p>
          <Pill tone="warm">{text('claim.waiting', { role: text(ROLE_TEXT[viewerClaim]) })}</Pill>
        </p>
        <p className={styles.hint}>{text(isOwned ? 'claim.waitingOwner' : 'claim.waitingTerritory')}</p>
        <Button variant="onHero" busy={loading} onClick={() => void takeBack()}>
          {text('claim.withdraw')}
        </Button>
      </div>
    );
  }
  return (
    <div className={styles.standing}>
      {viewerRole && <Pill tone="warm">{text('organisation.yourRole', { role: text(ROLE_TEXT[viewerRole]) })}</Pill>}
      {viewerRole !== 'OWNER' && viewerRole !== 'EDITOR' && (
        <Button variant={viewerRole ? 'onHero' : 'accent'} onClick={() => setAsking(true)}>
          {text('claim.ask')}
        </Button>
      )}
      {isAsking && <ClaimDialog organisation={standing} onClose={() => setAsking(false)} />}
    </div>
  );
}
