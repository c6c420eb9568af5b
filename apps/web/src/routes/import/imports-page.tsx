import { useText } from '../../shared/i18n/use-text';
import { PageFrame } from '../../shared/routing/page-frame';
import { paths } from '../../shared/routing/paths';
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
  const { name, slug } = useMembership();
  if (!useHolds('members.import')) return <NotFound />;
  return (
    <PageFrame wide back={paths.manageInvitations(slug)}>
      <PageHeading title={text('imports.title')} subtitle={text('imports.subtitle', { name })} />
      <ImportSteps current={0} />
      <UploadCard />
      <Ways />
      <ImportHistory />
    </PageFrame>
  );
}
