import { graphql } from '../../../gql';

export const SavedOpportunitySearches = graphql(/* GraphQL */ `
  query SavedOpportunitySearches($territory: ID!) {
    savedOpportunitySearches(territory: $territory) {
      id
      name
      query
      alert
    }
  }
`);

export const SaveOpportunitySearch = graphql(/* GraphQL */ `
  mutation SaveOpportunitySearch($input: SaveOpportunitySearchInput!) {
    saveOpportunitySearch(input: $input) {
      id
    }
  }
`);

export const SetOpportunityAlert = graphql(/* GraphQL */ `
  mutation SetOpportunityAlert($input: SetOpportunityAlertInput!) {
    setOpportunityAlert(input: $input) {
      id
      alert
    }
  }
`);

export const DeleteOpportunitySearch = graphql(/* GraphQL */ `
  mutation DeleteOpportunitySearch($search: ID!) {
    deleteSavedSearch(search: $search)
  }
`);
