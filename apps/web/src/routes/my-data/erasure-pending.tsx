import { useMutation } from '@apollo/client/react';
import { Button, formatAbsolute, useToast } from '@rayonne/ui';
import { useEffect, useRef } from 'react';
import { AccountCard } from '../../features/account/account-card';
import accountStyles from '../../features/account/account-card.module.css';
import { graphql } from '../../gql';
import { failureOf, failureText } from '../../shared/graphql/failure';
import { useLocale, useText } from '../../shared/i18n/use-text';
import type { DataOwner } from './my-data-page';

const CancelErasure = graphql(/* GraphQL */ `
  mutation CancelErasure {
    cancelErasure
  }
`);

export interface ErasurePendingProps {
  erasure: NonNullable<DataOwner['erasure']>;
  /** What was pressed to get here is gone from the page, and the focus with it. */
  isNew: boolean;
  onChanged: () => Promise<unknown>;
}

/** The account has a day on which it ends, and a way back until then. */
export function ErasurePending({ erasure: { content, dueAt }, isNew, onChanged }: ErasurePendingProps) {
  const text = useText();
  const locale = useLocale();
  const toast = useToast();
  const date = useRef<HTMLElement>(null);
  const [cancel, { loading }] = useMutation(CancelErasure);
  useEffect(() => {
    if (isNew) date.current?.focus();
  }, [isNew]);
  const keep = async () => {
    try {
      await cancel();
      await onChanged();
      toast({ text: text('data.accountKept') });
    } catch (error) {
      toast({ tone: 'danger', text: text(failureText(failureOf(error))) });
    }
  };
  return (
    <AccountCard
      id="data-pending"
      icon="clock"
      title={text('data.pendingTitle')}
      lead={
        <strong ref={date} tabIndex={-1}>
          {text('data.pendingDate', { date: formatAbsolute(new Date(dueAt), locale) })}
        </strong>
      }
    >
      <p>{text(content === 'KEPT' ? 'data.pendingKept' : 'data.pendingRemoved')}</p>
      <p className={accountStyles.facts}>{text('data.pendingText')}</p>
      <div className={accountStyles.actions}>
        <Button busy={loading} onClick={() => void keep()}>
          {text('data.keepAccount')}
        </Button>
      </div>
    </AccountCard>
  );
}
