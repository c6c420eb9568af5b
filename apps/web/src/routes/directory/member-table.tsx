import type { FragmentType } from '@apollo/client';
import { Card } from '@rayonne/ui';
import { PERSONA_TEXT } from '../../features/people/profile-words';
import { graphql } from '../../gql';
import { useFragmentData } from '../../shared/graphql/use-fragment-data';
import { useText } from '../../shared/i18n/use-text';
import { MemberLink } from '../../shared/people/member-link';
import styles from './directory.module.css';

export const MemberRow_profile = graphql(/* GraphQL */ `
  fragment MemberRow_profile on MemberProfile {
    id
    headline
    canHelpWith
    commune {
      code
      name
    }
    member {
      id
      name
      isFindable
      persona
    }
  }
`);

type ProfileRef = { id: string } & FragmentType<typeof MemberRow_profile>;

/** Many members at a glance. */
export function MemberTable({ profiles }: { profiles: readonly ProfileRef[] }) {
  const text = useText();
  return (
    <Card className={styles.tableCard} tabIndex={0} role="region" aria-label={text('directory.list')}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{text('directory.name')}</th>
            <th scope="col">{text('directory.persona')}</th>
            <th scope="col">{text('profile.commune')}</th>
            <th scope="col" className={styles.detail}>
              {text('profile.canHelpWith')}
            </th>
          </tr>
        </thead>
        <tbody>
          {profiles.map((profile) => (
            <MemberRow key={profile.id} profile={profile} />
          ))}
        </tbody>
      </table>
    </Card>
  );
}

function MemberRow({ profile }: { profile: ProfileRef }) {
  const text = useText();
  const { headline, canHelpWith, commune, member } = useFragmentData(MemberRow_profile, profile);
  return (
    <tr>
      <th scope="row">
        <MemberLink member={member} />
        {headline && <span className={styles.headline}>{headline}</span>}
      </th>
      <td>{text(PERSONA_TEXT[member.persona])}</td>
      <td>{commune?.name}</td>
      <td className={styles.detail}>{canHelpWith.join(', ')}</td>
    </tr>
  );
}
