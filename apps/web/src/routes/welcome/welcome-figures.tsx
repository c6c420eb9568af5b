import { useMutation } from '@apollo/client/react';
import { Card, CheckboxField, useToast } from '@rayonne/ui';
import { useId } from 'react';
import type { WelcomeQuery } from '../../gql/graphql';
import { failureOf, failureText } from '../../shared/graphql/failure';
import { useText } from '../../shared/i18n/use-text';
import { useMembership } from '../../shared/session/membership';
import { SetWelcoming } from './welcome-documents';
import styles from './welcome.module.css';

export interface WelcomeFiguresProps {
  welcome: NonNullable<NonNullable<WelcomeQuery['territory']>['welcome']>;
}

/** How fast newcomers get an answer here, and whether the viewer takes part. */
export function WelcomeFigures({ welcome: { share, isWelcoming } }: WelcomeFiguresProps) {
  const text = useText();
  const id = useId();
  const { answered, arrived } = share;
  return (
    <Card className={styles.figures}>
      {arrived === 0 ? (
        <p className={styles.facts}>{text('welcome.noShare')}</p>
      ) : (
        <p>
          <span className={styles.figure}>
            {text('welcome.share', { percent: Math.round((answered / arrived) * 100) })}
          </span>
          <span className={styles.facts}>{text('welcome.shareLabel', { answered, arrived })}</span>
        </p>
      )}
      <Willing id={id} isWelcoming={isWelcoming} />
    </Card>
  );
}

function Willing({ id, isWelcoming }: { id: string; isWelcoming: boolean }) {
  const text = useText();
  const toast = useToast();
  const { territoryId } = useMembership();
  const [set, { loading }] = useMutation(SetWelcoming, {
    refetchQueries: ['Welcome', 'Shell'],
    awaitRefetchQueries: true,
  });
  const change = async (welcoming: boolean) => {
    try {
      await set({ variables: { input: { territory: territoryId, welcoming } } });
    } catch (error) {
      toast({ text: text(failureText(failureOf(error))), tone: 'danger' });
    }
  };
  return (
    <div>
      <CheckboxField
        id={id}
        name="welcoming"
        label={text('welcome.willing')}
        checked={isWelcoming}
        disabled={loading}
        onChange={(event) => void change(event.currentTarget.checked)}
      />
      <p className={styles.facts}>{text('welcome.willingHint')}</p>
    </div>
  );
}
