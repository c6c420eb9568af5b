import { useQuery } from '@apollo/client/react';
import { Button, Card } from '@rayonne/ui';
import { useParams } from 'react-router';
import { useSubjectUpdates } from '../../features/feed/use-subject-updates';
import { OpportunityCard } from '../../features/opportunities/opportunity-card';
import { OrganisationClaims } from '../../features/organisations/organisation-claims';
import { OrganisationHero } from '../../features/organisations/organisation-hero';
import { OrganisationMenu } from '../../features/organisations/organisation-menu';
import { OrganisationPeople } from '../../features/organisations/organisation-people';
import { OrganisationIntroductions } from '../../features/introductions/organisation-introductions';
import { PostCard } from '../../features/posts/post-card';
import { graphql } from '../../gql';
import type { OrganisationQuery } from '../../gql/graphql';
import { useText } from '../../shared/i18n/use-text';
import { OutsideLink } from '../../shared/links/outside-link';
import { BodyText } from '../../shared/mentions/body-text';
import { PageColumns } from '../../shared/routing/page-columns';
import { useServerEvent } from '../../shared/realtime/realtime';
import { PageFrame } from '../../shared/routing/page-frame';
import { PageState } from '../../shared/routing/page-state';
import { paths } from '../../shared/routing/paths';
import { useMembership } from '../../shared/session/membership';
import { PageHeading } from '../../shared/routing/page-heading';
import styles from './organisation.module.css';

const OrganisationDocument = graphql(/* GraphQL */ `
  query Organisation($id: ID!, $after: String) {
    organisation(id: $id) {
      id
      name
      description
      links
      ...OrganisationHero_organisation
      ...OrganisationMenu_organisation
      ...OrganisationClaims_organisation
      ...OrganisationPeople_organisation
      publications(first: 10, after: $after) {
        nodes {
          id
          ...PostCard_post
          ...OpportunityCard_opportunity
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
`);

type Organisation = NonNullable<OrganisationQuery['organisation']>;

/** One organisation: who it is, who answers for it, what it says. */
export function OrganisationPage() {
  const { id = '' } = useParams();
  const { data, error, refetch, fetchMore } = useQuery(OrganisationDocument, { variables: { id } });
  useSubjectUpdates();
  const again = () => void refetch().catch(() => undefined);
  // A claim was made or answered, here by others or there about the viewer.
  useServerEvent('waiting.changed', again);
  useServerEvent('notice.created', again);
  const organisation = data?.organisation;
  if (!organisation) return <PageState isMissing={data !== undefined} error={error} onRetry={refetch} />;
  return (
    <OrganisationView organisation={organisation} onMore={(after) => void fetchMore({ variables: { id, after } })} />
  );
}

function OrganisationView({
  organisation,
  onMore,
}: {
  organisation: Organisation;
  onMore: (after: string | null) => void;
}) {
  const { slug } = useMembership();
  return (
    <PageFrame wide back={paths.organisations(slug)}>
      <PageHeading title={organisation.name} hidden />
      <OrganisationHero organisation={organisation} />
      <PageColumns
        side={
          <>
            <OrganisationPeople organisation={organisation} />
            <OrganisationIntroductions organisationId={organisation.id} />
          </>
        }
      >
        <OrganisationClaims organisation={organisation} />
        <About organisation={organisation} />
      </PageColumns>
      <Publications page={organisation.publications} onMore={onMore} />
    </PageFrame>
  );
}

function About({ organisation }: { organisation: Organisation }) {
  const text = useText();
  const { description, links } = organisation;
  return (
    <Card as="section" aria-labelledby="about-title" className={styles.section}>
      <div className={styles.head}>
        <h2 id="about-title">{text('organisation.about')}</h2>
        <OrganisationMenu organisation={organisation} />
      </div>
      {description ? <BodyText body={description} /> : <p className={styles.hint}>{text('organisation.noAbout')}</p>}
      {links.length > 0 && (
        <ul aria-label={text('organisation.links')}>
          {links.map((link) => (
            <li key={link}>
              <OutsideLink className={styles.link} href={link}>
                {link.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '')}
              </OutsideLink>
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}

function Publications({
  page: { nodes, pageInfo },
  onMore,
}: {
  page: Organisation['publications'];
  onMore: (after: string | null) => void;
}) {
  const text = useText();
  return (
    <section aria-labelledby="publications-title" className={styles.publications}>
      <h2 id="publications-title">{text('organisation.publications')}</h2>
      {nodes.length === 0 && <p className={styles.hint}>{text('organisation.noPublications')}</p>}
      {nodes.map((subject) =>
        subject.__typename === 'Post' ? (
          <PostCard key={subject.id} post={subject} />
        ) : (
          subject.__typename === 'Opportunity' && <OpportunityCard key={subject.id} opportunity={subject} />
        ),
      )}
      {pageInfo.hasNextPage && (
        <Button className={styles.more} variant="outline" onClick={() => onMore(pageInfo.endCursor)}>
          {text('action.more')}
        </Button>
      )}
    </section>
  );
}
