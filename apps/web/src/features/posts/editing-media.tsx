import { useQuery } from '@apollo/client/react';
import { Button, ErrorState, Skeleton } from '@rayonne/ui';
import { graphql } from '../../gql';
import type { PostMediaInput } from '../../gql/graphql';
import { failureOf, failureText } from '../../shared/graphql/failure';
import { useText } from '../../shared/i18n/use-text';
import { useMembership } from '../../shared/session/membership';
import { AttachmentsPart } from './attachments/attachments-part';

const MediaToEdit = graphql(/* GraphQL */ `
  query MediaToEdit($id: ID!) {
    post(id: $id) {
      id
      media {
        images {
          id
          alt
          color
          url(width: 192)
        }
        documents {
          id
          name
          size
        }
      }
    }
  }
`);

export interface EditingMediaProps {
  /** Id of the post. */
  post: string;
  /** All that it is to have; unset while it stays as it is. */
  changed: PostMediaInput | undefined;
  onChange: (media: PostMediaInput) => void;
  onHold: (reason?: string) => void;
}

/** The pictures and documents of a published post: added, taken away, described and put in order. */
export function EditingMedia({ post, changed, onChange, onHold }: EditingMediaProps) {
  const text = useText();
  const { memberId } = useMembership();
  const { data, error, refetch } = useQuery(MediaToEdit, { variables: { id: post }, fetchPolicy: 'network-only' });
  if (error) {
    return (
      <ErrorState
        title={text(failureText(failureOf(error)))}
        actions={<Button onClick={() => void refetch()}>{text('action.retry')}</Button>}
      />
    );
  }
  if (!data) return <Skeleton label={text('app.loading')} rows={1} />;
  const { images = [], documents = [] } = data.post?.media ?? {};
  const before: PostMediaInput = {
    images: images.map(({ id, alt }) => ({ upload: id, alt })),
    documents: documents.map(({ id }) => id),
  };
  return (
    <AttachmentsPart
      draft={{ media: changed ?? before }}
      onChange={({ media }) => onChange(media ?? { images: [], documents: [] })}
      onHold={onHold}
      place={`${memberId}.${post}`}
      shown={{
        images: new Map(images.map((image) => [image.id, image])),
        documents: new Map(documents.map((document) => [document.id, document])),
      }}
    />
  );
}
