import type { FragmentType } from '@apollo/client';
import { LIMITS } from '@rayonne/contracts';
import { Button, Dialog, formatDay } from '@rayonne/ui';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { graphql } from '../../../gql';
import formStyles from '../../../shared/forms/form.module.css';
import { useFragmentData } from '../../../shared/graphql/use-fragment-data';
import { useLocale, useText } from '../../../shared/i18n/use-text';
import noteStyles from '../../../shared/subjects/standing/standing.module.css';
import { useLifeActs } from './use-life-acts';

export const LifeNote_opportunity = graphql(/* GraphQL */ `
  fragment LifeNote_opportunity on Opportunity {
    id
    status
    deadline
    viewerActs
  }
`);

const DAY_MS = 86_400_000;
/** As the reminders say it. */
const NEAR_DAYS = 7;

const isNear = (end: Date) => end.getTime() - Date.now() < NEAR_DAYS * DAY_MS;

/** As the server moves it: a month from the deadline, or from now where it has passed, within a year. */
function extended(deadline: Date): Date {
  const { extension, most } = LIMITS.opportunityDays;
  const now = Date.now();
  return new Date(Math.min(Math.max(deadline.getTime(), now) + extension * DAY_MS, now + most * DAY_MS));
}

/** To its owner, when it is about to end or has ended by itself: one tap lets it go on. Reminders lead here. */
export function LifeNote({ opportunity }: { opportunity: FragmentType<typeof LifeNote_opportunity> }) {
  const text = useText();
  const locale = useLocale();
  const [search, setSearch] = useSearchParams();
  const { id, status, deadline, viewerActs } = useFragmentData(LifeNote_opportunity, opportunity);
  const { extend } = useLifeActs(id);
  const [busy, setBusy] = useState(false);
  if (!viewerActs.includes('EXTEND')) return null;
  const end = new Date(deadline);
  const leave = () => {
    const next = new URLSearchParams(search);
    next.delete('extend');
    setSearch(next, { replace: true });
  };
  const run = async () => {
    setBusy(true);
    await extend(deadline);
    setBusy(false);
    leave();
  };
  return (
    <>
      {isNear(end) && (
        <div className={noteStyles.note}>
          <p>
            {text(status === 'EXPIRED' ? 'opportunity.hasExpired' : 'opportunity.nearEnd', {
              date: formatDay(end, locale),
            })}
          </p>
          <Button variant="outline" busy={busy} onClick={() => void run()}>
            {text('opportunity.extend')}
          </Button>
        </div>
      )}
      {search.has('extend') && (
        <Dialog title={text('opportunity.extendTitle')} closeLabel={text('action.close')} onClose={leave}>
          <div className={formStyles.form}>
            <p>{text('opportunity.extendText', { date: formatDay(extended(end), locale) })}</p>
            <div className={formStyles.actions}>
              <Button variant="accent" busy={busy} onClick={() => void run()}>
                {text('opportunity.extend')}
              </Button>
              <Button variant="quiet" onClick={leave}>
                {text('action.cancel')}
              </Button>
            </div>
          </div>
        </Dialog>
      )}
    </>
  );
}
