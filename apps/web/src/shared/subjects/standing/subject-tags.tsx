import type { FragmentType } from '@apollo/client';
import { Icon, Pill } from '@rayonne/ui';
import { Link } from 'react-router';
import { graphql } from '../../../gql';
import { useFragmentData } from '../../graphql/use-fragment-data';
import { useText } from '../../i18n/use-text';
import { paths } from '../../routing/paths';
import { useMembership } from '../../session/membership';
import styles from './standing.module.css';

export const SubjectTags_subject = graphql(/* GraphQL */ `
  fragment SubjectTags_subject on Subject {
    id
    audience
    featuredUntil
    commune {
      code
      name
    }
  }
`);

export interface SubjectTagsProps {
  subject: FragmentType<typeof SubjectTags_subject>;
  /** Where the place is told already. */
  placeless?: boolean;
}

/** For whom and where it is, when that is not what one expects. */
export function SubjectTags({ subject, placeless }: SubjectTagsProps) {
  const text = useText();
  const { slug } = useMembership();
  const { audience, featuredUntil, commune } = useFragmentData(SubjectTags_subject, subject);
  const isPublic = audience === 'PUBLIC';
  const place = !placeless && commune;
  if (!isPublic && !place && !featuredUntil) return null;
  return (
    <p className={styles.tags}>
      {featuredUntil && <Pill tone="warm">{text('subject.featured')}</Pill>}
      {isPublic && <Pill>{text('subject.public')}</Pill>}
      {place && (
        <Link className={styles.placeLink} to={paths.places(slug, place.code)}>
          <Pill tone="plain">
            <Icon name="place" />
            {place.name}
          </Pill>
        </Link>
      )}
    </p>
  );
}
