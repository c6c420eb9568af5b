import { useQuery } from '@apollo/client/react';
import { IconButton, Pill } from '@rayonne/ui';
import { graphql } from '../../../gql';
import { useText } from '../../../shared/i18n/use-text';
import styles from './co-authors.module.css';

const ChosenMemberDocument = graphql(/* GraphQL */ `
  query ChosenMember($id: ID!) {
    memberProfile(member: $id) {
      id
      member {
        id
        name
      }
    }
  }
`);

/** Somebody whom a draft names, as they are called now. */
export function ChosenMember({ id, onRemove }: { id: string; onRemove: () => void }) {
  const text = useText();
  const { data } = useQuery(ChosenMemberDocument, { variables: { id }, fetchPolicy: 'cache-first' });
  const name = data?.memberProfile?.member.name ?? (data ? text('mention.gone') : '…');
  return (
    <li className={styles.member}>
      <Pill tone="plain">{name}</Pill>
      <IconButton icon="close" label={text('signing.unchoose', { name })} onClick={onRemove} />
    </li>
  );
}
