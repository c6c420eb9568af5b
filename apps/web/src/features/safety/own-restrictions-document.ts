import { graphql } from '../../gql';
import type { OwnRestrictionsQuery } from '../../gql/graphql';

/** Where the viewer may not take part now, and why. */
export const OwnRestrictions = graphql(/* GraphQL */ `
  query OwnRestrictions {
    viewer {
      id
      memberships {
        territory {
          id
          slug
          name
        }
      }
      restrictions {
        id
        kind
        reason
        decidedAt
        until
        territory {
          id
          slug
          name
          code
          contactEmail
          contactPhone
        }
      }
    }
  }
`);

type Restricted = NonNullable<OwnRestrictionsQuery['viewer']>;

export type OwnRestriction = Restricted['restrictions'][number];
export type OtherMembership = Restricted['memberships'][number];
