import { buttonClass, Card } from '@rayonne/ui';
import { useState } from 'react';
import { Link } from 'react-router';
import { FoundingForm } from '../../features/territories/founding/founding-form';
import { InvitationLink, type InvitationLinkProps } from '../../features/territories/invitation-link';
import styles from '../../shared/forms/form.module.css';
import { useText } from '../../shared/i18n/use-text';
import { PageFrame } from '../../shared/routing/page-frame';
import { PageHeading } from '../../shared/routing/page-heading';
import { paths } from '../../shared/routing/paths';

interface Founded {
  name: string;
  invitation: InvitationLinkProps['invitation'];
}

/** The operator founds one more territory. */
export function FoundPage() {
  const text = useText();
  const [founded, setFounded] = useState<Founded>();
  return (
    <PageFrame>
      {founded ? (
        <>
          <PageHeading key="founded" title={text('setup.doneTitle', { name: founded.name })} />
          <Card className={styles.form}>
            <InvitationLink invitation={founded.invitation} />
            <Link className={buttonClass()} to={paths.installation}>
              {text('setup.toInstallation')}
            </Link>
          </Card>
        </>
      ) : (
        <>
          <PageHeading title={text('installation.found')} subtitle={text('installation.foundText')} />
          <Card>
            <FoundingForm onFounded={(invitation, name) => setFounded({ invitation, name })} />
          </Card>
        </>
      )}
    </PageFrame>
  );
}
