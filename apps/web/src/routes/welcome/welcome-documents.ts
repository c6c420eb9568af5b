import { graphql } from '../../gql';

export const ArrivalCard_arrival = graphql(/* GraphQL */ `
  fragment ArrivalCard_arrival on Arrival {
    id
    interests
    sharesCommune
    sharedInterests
    claimedUntil
    member {
      id
      ...MemberFace_member @unmask
      headline
      joinedAt
      commune {
        code
        name
      }
    }
  }
`);

export const Welcome = graphql(/* GraphQL */ `
  query Welcome($slug: String!) {
    territory(slug: $slug) {
      id
      welcome {
        isWelcoming
        waiting
        share {
          answered
          arrived
        }
        arrivals(first: 20) {
          id
          ...ArrivalCard_arrival
        }
      }
    }
  }
`);

export const SetWelcoming = graphql(/* GraphQL */ `
  mutation SetWelcoming($input: SetWelcomingInput!) {
    setWelcoming(input: $input) {
      territory {
        id
      }
      waiting {
        place
        count
      }
    }
  }
`);

export const ClaimArrival = graphql(/* GraphQL */ `
  mutation ClaimArrival($member: ID!) {
    claimArrival(member: $member)
  }
`);

export const ReleaseArrival = graphql(/* GraphQL */ `
  mutation ReleaseArrival($member: ID!) {
    releaseArrival(member: $member)
  }
`);

export const GreetArrival = graphql(/* GraphQL */ `
  mutation GreetArrival($input: GreetInput!) {
    greetArrival(input: $input) {
      id
    }
  }
`);
