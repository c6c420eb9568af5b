import type { FragmentType } from '@apollo/client';
import { graphql } from '../../../gql';
import { useFragmentData } from '../../../shared/graphql/use-fragment-data';
import { DocumentCard } from './document-card';
import { Gallery } from './gallery';

export const PostMedia_post = graphql(/* GraphQL */ `
  fragment PostMedia_post on Post {
    id
    media {
      images {
        id
        width
        height
        color
        preview
        alt
        small: url(width: 480)
        medium: url(width: 960)
        large: url(width: 1600)
      }
      documents {
        id
        name
        size
        pages
        url
      }
    }
  }
`);

/** What a post shows beside its words. */
export function PostMedia({ post }: { post: FragmentType<typeof PostMedia_post> }) {
  const { media } = useFragmentData(PostMedia_post, post);
  if (!media) return null;
  const { images, documents } = media;
  return (
    <>
      {images.length > 0 && <Gallery images={images} />}
      {documents.map((document) => (
        <DocumentCard key={document.id} document={document} />
      ))}
    </>
  );
}
