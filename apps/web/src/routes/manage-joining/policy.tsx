import { useQuery } from '@apollo/client/react';
import { Card } from '@rayonne/ui';
import { Link } from 'react-router';
import type { JoiningPolicyQuery } from '../../gql/graphql';
import { useText } from '../../shared/i18n/use-text';
import { PartState } from '../../shared/routing/part-state';
import { paths } from '../../shared/routing/paths';
import { useHolds, useMembership } from '../../shared/session/membership';
import styles from './joining.module.css';
import { JoiningPolicy } from './joining-documents';
import { PolicyForm } from './policy-form';
import { WAY_TEXT } from './ways';

/** How newcomers come in: to read for those who answer, to change for those who may. */
export function Policy() {
  const text = useText();
  const { slug } = useMembership();
  const canEdit = useHolds('territory.edit');
  const { data, error, refetch } = useQuery(JoiningPolicy, { variables: { slug } });
  const territory = data?.territory;
  return (
    <Card as="section" aria-labelledby="policy-title" className={styles.policy}>
      <h2 id="policy-title">{text('policy.title')}</h2>
      {territory ? (
        canEdit ? (
          <PolicyForm policy={territory} />
        ) : (
          <PolicyFacts policy={territory} />
        )
      ) : (
        <PartState error={error} onRetry={refetch} rows={1} />
      )}
    </Card>
  );
}

function PolicyFacts({ policy }: { policy: NonNullable<JoiningPolicyQuery['territory']> }) {
  const text = useText();
  const { slug } = useMembership();
  return (
    <>
      <p>{text(WAY_TEXT[policy.joining].hint)}</p>
      {policy.joining === 'APPROVAL' && policy.joiningQuestions.length > 0 && (
        <ol className={styles.questionList}>
          {policy.joiningQuestions.map((question) => (
            <li key={question}>{question}</li>
          ))}
        </ol>
      )}
      <p className={styles.facts}>
        {text('policy.whoMay')} <Link to={paths.community(slug)}>{text('nav.community')}</Link>
      </p>
    </>
  );
}
