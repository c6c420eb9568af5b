import { useQuery } from '@apollo/client/react';
import { Icon, IconButton } from '@rayonne/ui';
import { graphql } from '../../../gql';
import { useLocale, useText } from '../../../shared/i18n/use-text';
import { formatBytes } from '../../../shared/i18n/format-bytes';
import styles from './attachments.module.css';

const AttachedFile = graphql(/* GraphQL */ `
  query AttachedFile($id: ID!) {
    upload(id: $id) {
      id
      document {
        id
        name
        size
      }
    }
  }
`);

export interface ShownDocument {
  name: string;
  size: number;
}

export interface AttachedDocumentProps {
  upload: string;
  /** As a published post shows it already. */
  shown?: ShownDocument | undefined;
  onRemove: () => void;
}

export function AttachedDocument({ upload, shown, onRemove }: AttachedDocumentProps) {
  const text = useText();
  const locale = useLocale();
  const { data } = useQuery(AttachedFile, { variables: { id: upload }, skip: shown !== undefined });
  const document = shown ?? data?.upload?.document;
  const name = document?.name ?? text('gallery.pdf');
  return (
    <div className={styles.row}>
      <span className={styles.thumb}>
        <Icon name="charter" large />
      </span>
      <p className={styles.words}>
        {data && !document ? text('attachments.gone') : <strong>{name}</strong>}
        {document && <span className={styles.hint}>{formatBytes(document.size, locale)}</span>}
      </p>
      <div className={styles.actions}>
        <IconButton icon="close" label={text('attachments.removeFile', { name })} onClick={onRemove} />
      </div>
    </div>
  );
}
