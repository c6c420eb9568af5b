import type { FragmentType } from '@apollo/client';
import { Button, Card } from '@rayonne/ui';
import { useState, type ReactNode } from 'react';
import { graphql } from '../../gql';
import type { Asking_TerritoryFragment } from '../../gql/graphql';
import { useFragmentData } from '../../shared/graphql/use-fragment-data';
import { useText } from '../../shared/i18n/use-text';
import { PageFrame } from '../../shared/routing/page-frame';
import { PageHeading } from '../../shared/routing/page-heading';
import { AskingForm } from './asking-form';
import styles from './join.module.css';
import { WithdrawRequest } from './withdraw-request';

export const Asking_territory = graphql(/* GraphQL */ `
  fragment Asking_territory on TerritoryCard {
    id
    slug
    name
    joiningQuestions
    request {
      id
      state
      reason
    }
  }
`);

export interface AskingProps {
  territory: FragmentType<typeof Asking_territory>;
  /** Who stands behind the territory. */
  about: ReactNode;
}

/** A territory where somebody answers: to ask, to wait, or to read the answer. */
export function Asking({ territory: masked, about }: AskingProps) {
  const text = useText();
  const territory = useFragmentData(Asking_territory, masked);
  const [isAskingAgain, setAskingAgain] = useState(false);
  const { name, request } = territory;
  if (request?.state === 'WAITING') return <Waiting name={name} requestId={request.id} about={about} />;
  if (request?.state === 'REFUSED' && !isAskingAgain) {
    return <Refused reason={request.reason} about={about} onAgain={() => setAskingAgain(true)} />;
  }
  return (
    <PageFrame>
      <PageHeading title={text('asking.title', { name })} subtitle={text('asking.text')} />
      <Card>
        <AskingForm territory={territory} />
      </Card>
      {about}
    </PageFrame>
  );
}

function Waiting({ name, requestId, about }: { name: string; requestId: string; about: ReactNode }) {
  const text = useText();
  return (
    <PageFrame>
      <PageHeading title={text('asking.waitingTitle')} />
      <Card className={styles.answer}>
        <p>{text('asking.waitingText', { name })}</p>
        <WithdrawRequest id={requestId} />
      </Card>
      {about}
    </PageFrame>
  );
}

function Refused({
  reason,
  about,
  onAgain,
}: {
  reason: NonNullable<Asking_TerritoryFragment['request']>['reason'];
  about: ReactNode;
  onAgain: () => void;
}) {
  const text = useText();
  return (
    <PageFrame>
      <PageHeading title={text('asking.refusedTitle')} />
      <Card className={styles.answer}>
        <blockquote>{reason}</blockquote>
        <p>{text('asking.again')}</p>
        <Button variant="soft" onClick={onAgain}>
          {text('asking.askAgain')}
        </Button>
      </Card>
      {about}
    </PageFrame>
  );
}
