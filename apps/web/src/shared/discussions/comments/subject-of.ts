import { paths } from '../../routing/paths';

/** The content that comments belong to. */
export interface DiscussedSubject {
  id: string;
  __typename: 'Post' | 'Opportunity';
}

export const pathOf = (slug: string, { __typename, id }: DiscussedSubject): string =>
  __typename === 'Post' ? paths.post(slug, id) : paths.opportunity(slug, id);
