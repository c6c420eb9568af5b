import type { FragmentType } from '@apollo/client';
import { Avatar, Card, Pill } from '@rayonne/ui';
import { graphql } from '../../gql';
import { useFragmentData } from '../../shared/graphql/use-fragment-data';
import { useText } from '../../shared/i18n/use-text';
import styles from './me.module.css';
import { ResendVerification } from './resend-verification';

export const Identity_viewer = graphql(/* GraphQL */ `
  fragment Identity_viewer on Viewer {
    id
    name
    email
    emailVerified
  }
`);

const initialsOf = (name: string) => {
  const words = name.split(/\s+/).filter(Boolean);
  const ends = words.length > 1 ? [words[0], words.at(-1)] : words;
  return ends.map((word) => word?.[0]?.toUpperCase() ?? '').join('');
};

/** Name and address, and whether the address was proved. */
export function Identity({ viewer }: { viewer: FragmentType<typeof Identity_viewer> }) {
  const text = useText();
  const { name, email, emailVerified } = useFragmentData(Identity_viewer, viewer);
  return (
    <Card as="section" aria-labelledby="me-name" className={styles.identity}>
      <Avatar initials={initialsOf(name)} size="large" />
      <div className={styles.who}>
        <h2 id="me-name">{name}</h2>
        <p>{email}</p>
        <p>
          <Pill tone={emailVerified ? 'calm' : 'warm'}>{text(emailVerified ? 'me.verified' : 'me.notVerified')}</Pill>
        </p>
      </div>
      {!emailVerified && <ResendVerification />}
    </Card>
  );
}
