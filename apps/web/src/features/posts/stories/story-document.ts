import { graphql } from '../../../gql';

/** The whole of a story, to read it and to write it anew. Lists do without. */
export const StoryTextDocument = graphql(/* GraphQL */ `
  query StoryText($id: ID!) {
    post(id: $id) {
      id
      version
      mentions {
        id
        name
        isFindable
        isOrganisation
      }
      story {
        id
        title
        cover {
          id
          alt
          medium: url(width: 960)
        }
        content {
          document
          images {
            id
            width
            height
            small: url(width: 480)
            medium: url(width: 960)
            large: url(width: 1600)
          }
        }
      }
    }
  }
`);
