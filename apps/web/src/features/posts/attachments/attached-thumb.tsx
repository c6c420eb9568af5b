import { useQuery } from '@apollo/client/react';
import { graphql } from '../../../gql';
import { useText } from '../../../shared/i18n/use-text';
import styles from './attachments.module.css';

const AttachedImage = graphql(/* GraphQL */ `
  query AttachedImage($id: ID!) {
    upload(id: $id) {
      id
      image {
        id
        color
        url(width: 192)
      }
    }
  }
`);

export interface ShownThumb {
  color: string;
  url: string;
}

export interface AttachedThumbProps {
  upload: string;
  /** As a published post shows it already. */
  shown?: ShownThumb | undefined;
}

/** An upload as it has arrived; decorative beside its own words. */
export function AttachedThumb({ upload, shown }: AttachedThumbProps) {
  const text = useText();
  const { data } = useQuery(AttachedImage, { variables: { id: upload }, skip: shown !== undefined });
  const image = shown ?? data?.upload?.image;
  if (data && !image) {
    return (
      <p className={styles.thumb} role="alert">
        {text('attachments.gone')}
      </p>
    );
  }
  return (
    <span className={styles.thumb} style={image ? { backgroundColor: image.color } : undefined}>
      {image && <img src={image.url} alt="" draggable={false} />}
    </span>
  );
}
