import type { FragmentType } from '@apollo/client';
import { Card, Pill } from '@rayonne/ui';
import { graphql } from '../../gql';
import { useFragmentData } from '../../shared/graphql/use-fragment-data';
import { useText } from '../../shared/i18n/use-text';
import styles from './me.module.css';
import { Photo } from './photo';
import { ResendVerification } from './resend-verification';

export const Identity_viewer = graphql(/* GraphQL */ `
  fragment Identity_viewer on Viewer {
    id
    name
    email
    emailVerified
    ...Photo_viewer
  }
`);

/** Name and address, and whether the address was proved. */
export function Identity({ viewer }: { viewer: FragmentType<typeof Identity_viewer> }) {
  const text = useText();
  const data = useFragmentData(Identity_viewer, viewer);
  const { name, email, emailVerified } = data;
  return (
    <Card as="section" aria-labelledby="me-name" className={styles.identity}>
      <Photo viewer={data} />
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
