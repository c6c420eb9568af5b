import { graphql } from '../../gql';

export const FirstSteps_steps = graphql(/* GraphQL */ `
  fragment FirstSteps_steps on FirstSteps {
    id
    next
    done
    total
    interests
    persona
    mission
    isMissionDone
    commune {
      code
      name
    }
  }
`);

export const FirstSteps = graphql(/* GraphQL */ `
  query FirstSteps($slug: String!) {
    territory(slug: $slug) {
      id
      firstSteps {
        id
        ...FirstSteps_steps
      }
    }
  }
`);

export const AnswerFirstStep = graphql(/* GraphQL */ `
  mutation AnswerFirstStep($input: AnswerFirstStepInput!) {
    answerFirstStep(input: $input) {
      id
      ...FirstSteps_steps
    }
  }
`);

export const PerimeterCommunes = graphql(/* GraphQL */ `
  query PerimeterCommunes($slug: String!, $search: String!) {
    territory(slug: $slug) {
      id
      communes(search: $search, first: 8) {
        code
        name
      }
    }
  }
`);
