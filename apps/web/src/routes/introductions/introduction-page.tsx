import type { FragmentType } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import { useParams } from 'react-router';
import { Introduction_introduction } from '../../features/introductions/introduction-documents';
import { IntroductionView } from '../../features/introductions/introduction-view';
import { useIntroductionTitle } from '../../features/introductions/use-introduction-words';
import { graphql } from '../../gql';
import { useFragmentData } from '../../shared/graphql/use-fragment-data';
import { useServerEvent } from '../../shared/realtime/realtime';
import { PageFrame } from '../../shared/routing/page-frame';
import { PageHeading } from '../../shared/routing/page-heading';
import { PageState } from '../../shared/routing/page-state';
import { paths } from '../../shared/routing/paths';
import { useMembership } from '../../shared/session/membership';

const IntroductionDocument = graphql(/* GraphQL */ `
  query Introduction($id: ID!) {
    introduction(id: $id) {
      id
      ...Introduction_introduction
    }
  }
`);

/** One introduction, for whoever it concerns. */
export function IntroductionPage() {
  const { id = '' } = useParams();
  const { data, error, refetch } = useQuery(IntroductionDocument, {
    variables: { id },
    fetchPolicy: 'cache-and-network',
  });
  useServerEvent('notice.created', () => void refetch().catch(() => undefined));
  const introduction = data?.introduction;
  if (!introduction) return <PageState isMissing={introduction === null} error={error} onRetry={refetch} />;
  return <Shown introduction={introduction} />;
}

function Shown({ introduction }: { introduction: FragmentType<typeof Introduction_introduction> }) {
  const { slug } = useMembership();
  const title = useIntroductionTitle();
  const read = useFragmentData(Introduction_introduction, introduction);
  return (
    <PageFrame back={paths.introductions(slug, read.role.toLowerCase())}>
      <PageHeading title={title(read)} />
      <IntroductionView introduction={read} />
    </PageFrame>
  );
}
