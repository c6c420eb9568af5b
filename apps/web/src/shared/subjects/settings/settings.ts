import type { CommentAudience, SubjectAudience } from '../../../gql/graphql';
import { graphql } from '../../../gql';

/** For whom a content is, and where: what an author may choose for any kind. */
export interface SubjectSettings {
  audience?: SubjectAudience | null;
  commentAudience?: CommentAudience | null;
  isReshareable?: boolean | null;
  language?: string | null;
  communeCode?: string | null;
  reviewBy?: string | null;
}

export const Settings_subject = graphql(/* GraphQL */ `
  fragment Settings_subject on Subject {
    id
    audience
    commentAudience
    isReshareable
    language
    reviewBy
    commune {
      code
      name
    }
  }
`);
