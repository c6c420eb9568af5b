import type { FragmentType } from '@apollo/client';
import { useMutation } from '@apollo/client/react';
import { Avatar, Button, Card, RelativeTime, useToast } from '@rayonne/ui';
import { useState } from 'react';
import { personaText } from '../../features/territories/membership/persona-text';
import { failureOf, failureText } from '../../shared/graphql/failure';
import { useFragmentData } from '../../shared/graphql/use-fragment-data';
import { useText } from '../../shared/i18n/use-text';
import styles from './joining.module.css';
import { ApproveJoinRequest, RequestCard_request } from './joining-documents';
import { RefuseDialog } from './refuse-dialog';

/** One person who asks to come in: what they say, and the two answers. */
export function RequestCard({ request }: { request: FragmentType<typeof RequestCard_request> }) {
  const text = useText();
  const toast = useToast();
  const [isRefusing, setRefusing] = useState(false);
  const [approve, { loading }] = useMutation(ApproveJoinRequest, {
    refetchQueries: ['JoinRequests', 'Shell'],
    awaitRefetchQueries: true,
  });
  const { id, name, initials, persona, commune, answers, createdAt } = useFragmentData(RequestCard_request, request);
  const letIn = async () => {
    try {
      await approve({ variables: { request: id } });
      toast({ text: text('requests.approved', { name }) });
    } catch (error) {
      toast({ text: text(failureText(failureOf(error))), tone: 'danger' });
    }
  };
  return (
    <Card as="li" className={styles.request}>
      <div className={styles.person}>
        <Avatar name={name} initials={initials} />
        <div>
          <h3>{name}</h3>
          <p className={styles.facts}>
            {[text(personaText(persona)), commune?.name].filter(Boolean).join(' · ')} ·{' '}
            <RelativeTime value={createdAt} />
          </p>
        </div>
      </div>
      {answers.length > 0 && (
        <dl className={styles.answers}>
          {answers.map(({ question, answer }) => (
            <div key={question}>
              <dt>{question}</dt>
              <dd>{answer}</dd>
            </div>
          ))}
        </dl>
      )}
      <div className={styles.actions}>
        <Button busy={loading} onClick={() => void letIn()} aria-label={text('requests.approveName', { name })}>
          {text('requests.approve')}
        </Button>
        <Button variant="quiet" onClick={() => setRefusing(true)} aria-label={text('requests.refuseName', { name })}>
          {text('requests.refuse')}
        </Button>
      </div>
      {isRefusing && <RefuseDialog id={id} name={name} onClose={() => setRefusing(false)} />}
    </Card>
  );
}
