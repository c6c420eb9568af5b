import type { FragmentType } from '@apollo/client';
import { Avatar, buttonClass, Card } from '@rayonne/ui';
import { Link } from 'react-router';
import { interestText } from '../../features/territories/interest-text';
import { graphql } from '../../gql';
import { useFragmentData } from '../../shared/graphql/use-fragment-data';
import { useText } from '../../shared/i18n/use-text';
import { paths } from '../../shared/routing/paths';
import { useMembership } from '../../shared/session/membership';
import styles from './home.module.css';

export const SideArrivals_territory = graphql(/* GraphQL */ `
  fragment SideArrivals_territory on Territory {
    id
    welcome {
      arrivals(first: 3) {
        id
        interests
        member {
          id
          name
          initials
          photo {
            id
            color
            url(width: 96)
          }
          commune {
            code
            name
          }
        }
      }
    }
  }
`);

/** Who has just come and waits for a word; nothing when everybody got one. */
export function SideArrivals({ territory }: { territory: FragmentType<typeof SideArrivals_territory> }) {
  const text = useText();
  const { slug } = useMembership();
  const { welcome } = useFragmentData(SideArrivals_territory, territory);
  if (!welcome || welcome.arrivals.length === 0) return null;
  return (
    <Card as="section" aria-labelledby="side-arrivals">
      <h2 id="side-arrivals">{text('arrival.welcomeTitle')}</h2>
      <ul className={styles.sideList}>
        {welcome.arrivals.map(({ id, member, interests }) => (
          <li key={id} className={styles.sidePerson}>
            <Avatar name={member.name} initials={member.initials} photo={member.photo} size="small" />
            <div>
              <p className={styles.sideName}>{member.name}</p>
              <p className={styles.sideFacts}>
                {[member.commune?.name, ...interests.slice(0, 1).map((interest) => text(interestText(interest)))]
                  .filter(Boolean)
                  .join(' · ')}
              </p>
            </div>
          </li>
        ))}
        <li>
          <Link className={buttonClass({ variant: 'soft', wide: true })} to={paths.welcome(slug)}>
            {text('arrival.welcomeAll')}
          </Link>
        </li>
      </ul>
    </Card>
  );
}
