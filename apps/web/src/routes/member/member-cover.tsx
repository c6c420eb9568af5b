import type { FragmentType } from '@apollo/client';
import { Avatar, buttonClass, HeroCard, Pill } from '@rayonne/ui';
import { Link, useNavigate } from 'react-router';
import { IntroduceButton } from '../../features/introductions/introduce-button';
import { PERSONA_TEXT } from '../../features/people/profile-words';
import { TieActions } from '../../features/people/tie-actions';
import { useSafetyMenu } from '../../features/safety/use-safety-menu';
import { graphql } from '../../gql';
import { useFragmentData } from '../../shared/graphql/use-fragment-data';
import { useText } from '../../shared/i18n/use-text';
import { PageHeading } from '../../shared/routing/page-heading';
import { paths } from '../../shared/routing/paths';
import { useMembership } from '../../shared/session/membership';
import styles from './member.module.css';
import { CardButton } from './card-button';

export const MemberCover_profile = graphql(/* GraphQL */ `
  fragment MemberCover_profile on MemberProfile {
    id
    headline
    commune {
      code
      name
    }
    member {
      id
      name
      initials
      photo {
        id
        color
        url(width: 192)
      }
      persona
      isManaging
      isViewer
    }
    tie {
      id
      note
      connection
      ...MemberTie_tie
    }
  }
`);

/** Who this is, on the relief of the territory, with what the viewer can do. */
export function MemberCover({ profile }: { profile: FragmentType<typeof MemberCover_profile> }) {
  const text = useText();
  const { slug, code } = useMembership();
  const { headline, commune, member, tie } = useFragmentData(MemberCover_profile, profile);
  const navigate = useNavigate();
  const safety = useSafetyMenu({ member, isHere: true, onGone: () => void navigate(paths.directory(slug)) });
  return (
    <HeroCard code={`${code} ${member.id}`} className={styles.cover}>
      <div className={styles.identity}>
        <Avatar name={member.name} initials={member.initials} photo={member.photo} size="large" />
        <div>
          <PageHeading title={member.name} />
          <p className={styles.who}>
            <Pill tone="warm">{text(PERSONA_TEXT[member.persona])}</Pill>
            {member.isManaging && <Pill>{text('member.managing')}</Pill>}
            {commune && <span>{commune.name}</span>}
          </p>
        </div>
      </div>
      {headline && <p className={styles.headline}>{headline}</p>}
      {tie.connection === 'RECEIVED' && (
        <p>
          {tie.note
            ? text('tie.receivedNote', { name: member.name, note: tie.note })
            : text('tie.received', { name: member.name })}
        </p>
      )}
      <div className={styles.identity}>
        {member.isViewer ? (
          <Link className={buttonClass({ variant: 'accent' })} to={paths.ownProfile(slug)}>
            {text('profile.edit')}
          </Link>
        ) : (
          <>
            <TieActions prominent member={member} tie={tie} more={safety.actions} />
            {tie.connection !== 'CONNECTED' && <IntroduceButton member={member} variant="onHero" />}
          </>
        )}
        <CardButton member={member} />
      </div>
      {safety.dialog}
    </HeroCard>
  );
}
