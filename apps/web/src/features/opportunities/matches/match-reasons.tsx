import type { FragmentType } from '@apollo/client';
import { isSector } from '@rayonne/contracts';
import { Icon, type IconName } from '@rayonne/ui';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useFragmentData } from '../../../shared/graphql/use-fragment-data';
import { useText } from '../../../shared/i18n/use-text';
import { paths } from '../../../shared/routing/paths';
import { sectorName } from '../../../shared/sectors/sector-search';
import { useMembership } from '../../../shared/session/membership';
import { MatchWhy_match } from './match-why-fragment';
import styles from './matches.module.css';

/** Why two fit, in a few words. */
export function MatchReasons({ match }: { match: FragmentType<typeof MatchWhy_match> }) {
  const text = useText();
  const { slug } = useMembership();
  const { words, sectors, kilometres, via } = useFragmentData(MatchWhy_match, match);
  const pairs = words
    .slice(0, 3)
    .map(({ asked, answered }) =>
      asked === answered ? text('match.word', { word: asked }) : text('match.words', { asked, answered }),
    );
  const [asked = '', answered = ''] = sectors;
  return (
    <ul className={styles.reasons}>
      {via && (
        <Reason icon="opportunity">
          {text('match.via')} <Link to={paths.opportunity(slug, via.id)}>{via.title}</Link>
        </Reason>
      )}
      {pairs.length > 0 && <Reason icon="check">{pairs.join(' · ')}</Reason>}
      {isSector(asked) && isSector(answered) && (
        <Reason icon="installation">
          {asked === answered
            ? text('match.sameSector', { sector: sectorName(asked, text) })
            : text('match.nearSectors', { asked: sectorName(asked, text), answered: sectorName(answered, text) })}
        </Reason>
      )}
      {kilometres !== null && (
        <Reason icon="place">{kilometres < 2 ? text('match.near') : text('match.kilometres', { kilometres })}</Reason>
      )}
    </ul>
  );
}

const Reason = ({ icon, children }: { icon: IconName; children: ReactNode }) => (
  <li>
    <Icon name={icon} />
    <span>{children}</span>
  </li>
);
