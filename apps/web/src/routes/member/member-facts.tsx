import type { FragmentType } from '@apollo/client';
import { Card, Pill } from '@rayonne/ui';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useNames } from '../../features/people/profile-words';
import { graphql } from '../../gql';
import { useFragmentData } from '../../shared/graphql/use-fragment-data';
import { useText } from '../../shared/i18n/use-text';
import { OutsideLink } from '../../shared/links/outside-link';
import { paths } from '../../shared/routing/paths';
import { useMembership } from '../../shared/session/membership';
import styles from './member.module.css';

export const MemberFacts_profile = graphql(/* GraphQL */ `
  fragment MemberFacts_profile on MemberProfile {
    id
    languages
    sectors
    canHelpWith
    lookingFor
    networks
    cities
    countries
    links
    member {
      id
      name
    }
  }
`);

/** What the member says of themselves; what they keep to others is not there. */
export function MemberFacts({ profile }: { profile: FragmentType<typeof MemberFacts_profile> }) {
  const text = useText();
  const names = useNames();
  const { slug } = useMembership();
  const said = useFragmentData(MemberFacts_profile, profile);
  const search = (values: Record<string, string>) => `${paths.directory(slug)}?${new URLSearchParams(values)}`;
  const spheres = [...said.networks, ...said.cities, ...said.countries.map(names.country)];
  const groups = [
    tagsOf(text('profile.canHelpWith'), said.canHelpWith, 'calm', (tag) => search({ q: tag })),
    tagsOf(text('profile.lookingFor'), said.lookingFor, 'warm', (tag) => search({ q: tag })),
    tagsOf(text('profile.sectors'), said.sectors, 'plain', (code) => search({ sector: code }), names.sector),
    tagsOf(text('profile.languages'), said.languages, 'plain', (code) => search({ language: code }), names.language),
    tagsOf(text('profile.spheres'), spheres, 'plain'),
  ].filter((group) => group !== null);
  return (
    <Card as="section" aria-labelledby="facts-title" className={styles.facts}>
      <h2 id="facts-title">{text('profile.facts')}</h2>
      {groups}
      {said.links.length > 0 && (
        <div>
          <h3>{text('profile.links')}</h3>
          <ul className={styles.links}>
            {said.links.map((link) => (
              <li key={link}>
                <OutsideLink href={link}>{link.replace(/^https:\/\/(www\.)?/, '').replace(/\/$/, '')}</OutsideLink>
              </li>
            ))}
          </ul>
        </div>
      )}
      {groups.length + said.links.length === 0 && (
        <p className={styles.note}>{text('profile.nothing', { name: said.member.name })}</p>
      )}
    </Card>
  );
}

function tagsOf(
  title: string,
  values: readonly string[],
  tone: 'calm' | 'warm' | 'plain',
  to?: (value: string) => string,
  nameOf: (value: string) => string = (value) => value,
): ReactNode {
  if (values.length === 0) return null;
  return (
    <div key={title}>
      <h3>{title}</h3>
      <ul className={styles.tags}>
        {values.map((value) => (
          <li key={value}>
            <Pill tone={tone}>{to ? <Link to={to(value)}>{nameOf(value)}</Link> : nameOf(value)}</Pill>
          </li>
        ))}
      </ul>
    </div>
  );
}
