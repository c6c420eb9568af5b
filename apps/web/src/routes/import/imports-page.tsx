import { useText } from '../../shared/i18n/use-text';
import { PageFrame } from '../../shared/routing/page-frame';
import { PageHeading } from '../../shared/routing/page-heading';
import { NotFound } from '../../shared/routing/page-state';
import { useHolds, useMembership } from '../../shared/session/membership';
import { ImportHistory } from './start/import-history';
import { ImportSteps } from './import-steps';
import { UploadCard } from './start/upload-card';
import { Ways } from './start/ways';

/** The first step of an import, and those there have been. */
export function ImportsPage() {
  const text = useText();
  const { name } = useMembership();
  if (!useHolds('members.import')) return <NotFound />;
  return (
    <PageFrame wide>
      <PageHeading title={text('imports.title')} subtitle={text('imports.subtitle', { name })} />
      <ImportSteps current={0} />
      <UploadCard />
      <Ways />
      <ImportHistory />
    </PageFrame>
  );
}
