import { useQuery } from '@apollo/client/react';
import { formatShortDay } from '@rayonne/ui';
import { useEffect } from 'react';
import { useParams } from 'react-router';
import { graphql } from '../../gql';
import { useLocale, useText } from '../../shared/i18n/use-text';
import { PageFrame } from '../../shared/routing/page-frame';
import { PageHeading } from '../../shared/routing/page-heading';
import { PageState } from '../../shared/routing/page-state';
import { paths } from '../../shared/routing/paths';
import { useMembership } from '../../shared/session/membership';
import { failureOf } from '../../shared/graphql/failure';
import { CheckStep } from './check-step';
import { ImportSteps } from './import-steps';
import type { ImportData } from './import-words';
import { MappingStep } from './mapping-step';
import { ProgressStep } from './progress-step';
import { ReportStep } from './report-step';

const Import = graphql(/* GraphQL */ `
  query Import($id: ID!) {
    import(import: $id) {
      id
      fileName
      encoding
      delimiter
      state
      version
      rowCount
      origin
      note
      createdAt
      confirmedAt
      finishedAt
      rowsErasedAt
      areRowsErased
      createdBy {
        id
        name
      }
      confirmedBy {
        id
        name
      }
      columns {
        header
        samples
        role
      }
      counts {
        status
        rows
      }
      progress {
        jobId
        done
        total
      }
    }
  }
`);

/** While a worker has it: the socket tells who started it, everybody else looks again. */
const LOOK_AGAIN_MILLISECONDS = 3_000;

const isUnderWay = (data: ImportData | undefined) => data?.state === 'CHECKING' || data?.state === 'SENDING';

/** One list, at the step it has come to: the server knows which, whoever opens the page again. */
export function ImportPage() {
  const text = useText();
  const locale = useLocale();
  const { id = '' } = useParams();
  const { slug } = useMembership();
  const { data, error, refetch, startPolling, stopPolling } = useQuery(Import, {
    variables: { id },
    fetchPolicy: 'cache-and-network',
  });
  const found = data?.import;
  const underWay = isUnderWay(found);
  useEffect(() => {
    if (!underWay) return undefined;
    startPolling(LOOK_AGAIN_MILLISECONDS);
    return stopPolling;
  }, [underWay, startPolling, stopPolling]);
  if (!found) {
    const { code } = failureOf(error);
    return (
      <PageState
        isMissing={error !== undefined && (code === 'NOT_FOUND' || code === 'FORBIDDEN')}
        error={error}
        onRetry={refetch}
      />
    );
  }
  const facts = [
    text('imports.rows', { count: found.rowCount }),
    found.createdBy?.name,
    formatShortDay(new Date(found.createdAt), locale),
  ];
  return (
    <PageFrame wide back={paths.imports(slug)}>
      <PageHeading title={found.fileName} subtitle={facts.filter(Boolean).join(' · ')} />
      <ImportSteps current={STEP_OF[found.state]} />
      <Step key={found.state} found={found} onChanged={refetch} />
    </PageFrame>
  );
}

const STEP_OF: Record<ImportData['state'], number> = {
  MAPPING: 1,
  CHECKING: 2,
  CHECKED: 2,
  SENDING: 3,
  STOPPED: 3,
  FAILED: 3,
  SENT: 4,
};

export interface StepProps {
  found: ImportData;
  onChanged: () => Promise<unknown>;
}

function Step({ found, onChanged }: StepProps) {
  switch (found.state) {
    case 'MAPPING':
      return <MappingStep found={found} onChanged={onChanged} />;
    case 'CHECKED':
      return <CheckStep found={found} onChanged={onChanged} />;
    case 'CHECKING':
    case 'SENDING':
      return <ProgressStep found={found} onChanged={onChanged} />;
    case 'SENT':
    case 'STOPPED':
    case 'FAILED':
      return <ReportStep found={found} onChanged={onChanged} />;
  }
}
