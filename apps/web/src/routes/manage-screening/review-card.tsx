import { useMutation } from '@apollo/client/react';
import { Button, useToast } from '@rayonne/ui';
import { useState } from 'react';
import { HeldContentCard, type HeldContentData } from '../../features/screening/held-content';
import styles from '../../features/screening/held.module.css';
import { failureOf, failureText } from '../../shared/graphql/failure';
import { useText } from '../../shared/i18n/use-text';
import { RefuseHeldDialog } from './refuse-held-dialog';
import { ApproveHeldContent } from './screening-documents';

export type ReviewedContent = HeldContentData & {
  id: string;
  author: { name: string };
  viewerCan: { decide: boolean };
};

/** One content that waits, and the two answers; nobody answers for their own. */
export function ReviewCard({ content }: { content: ReviewedContent }) {
  const text = useText();
  const toast = useToast();
  const [isRefusing, setRefusing] = useState(false);
  const [approve, { loading }] = useMutation(ApproveHeldContent, {
    refetchQueries: ['HeldContents', 'Shell'],
    awaitRefetchQueries: true,
  });
  const { name } = content.author;
  const publish = async () => {
    try {
      await approve({ variables: { content: content.id } });
      toast({ text: text('screening.approved', { name }) });
    } catch (error) {
      toast({ text: text(failureText(failureOf(error))), tone: 'danger' });
    }
  };
  return (
    <HeldContentCard
      content={content}
      actions={
        content.viewerCan.decide ? (
          <>
            <Button busy={loading} onClick={() => void publish()} aria-label={text('screening.approveName', { name })}>
              {text('screening.approve')}
            </Button>
            <Button
              variant="quiet"
              onClick={() => setRefusing(true)}
              aria-label={text('screening.refuseName', { name })}
            >
              {text('screening.refuse')}
            </Button>
            {isRefusing && <RefuseHeldDialog id={content.id} name={name} onClose={() => setRefusing(false)} />}
          </>
        ) : (
          <p className={styles.facts}>{text('screening.own')}</p>
        )
      }
    />
  );
}
