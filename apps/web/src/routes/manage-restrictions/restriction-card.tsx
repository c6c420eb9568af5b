import type { FragmentType } from '@apollo/client';
import { Avatar, Button, Card, formatDay, Pill, RelativeTime } from '@rayonne/ui';
import { useState } from 'react';
import { useRestrictActs } from '../../features/safety/use-restrict-acts';
import { graphql } from '../../gql';
import { useFragmentData } from '../../shared/graphql/use-fragment-data';
import { useLocale, useText } from '../../shared/i18n/use-text';
import styles from './restrictions.module.css';

export const RestrictionCard_restriction = graphql(/* GraphQL */ `
  fragment RestrictionCard_restriction on RestrictedMember {
    id
    kind
    reason
    decidedAt
    until
    decidedBy {
      id
      name
    }
    member {
      id
      name
      initials
      photo {
        id
        color
        url(width: 96)
      }
    }
  }
`);

/** One member who may not take part: why, by whom, until when, and the way back. */
export function RestrictionCard({ restriction }: { restriction: FragmentType<typeof RestrictionCard_restriction> }) {
  const text = useText();
  const locale = useLocale();
  const data = useFragmentData(RestrictionCard_restriction, restriction);
  const { kind, reason, decidedAt, until, decidedBy, member } = data;
  const isSuspended = kind === 'SUSPENDED';
  const [busy, setBusy] = useState(false);
  const { lift } = useRestrictActs(member);
  const run = async () => {
    setBusy(true);
    await lift(text(isSuspended ? 'restrict.lifted' : 'restrict.readmitted', { name: member.name }));
    setBusy(false);
  };
  return (
    <Card as="li" className={styles.restriction}>
      <div className={styles.person}>
        <Avatar name={member.name} initials={member.initials} photo={member.photo} />
        <div>
          <h2 className={styles.name}>{member.name}</h2>
          <p className={styles.facts}>
            {decidedBy ? text('restrictions.by', { name: decidedBy.name }) : text('restrictions.byNobody')} ·{' '}
            <RelativeTime value={decidedAt} />
          </p>
        </div>
        <Pill tone={isSuspended ? 'calm' : 'warm'}>
          {text(isSuspended ? 'restrictions.suspended' : 'restrictions.removed')}
        </Pill>
      </div>
      <blockquote className={styles.reason}>{reason}</blockquote>
      <p>
        {until
          ? text('restrictions.until', { date: formatDay(new Date(until), locale) })
          : text('restrictions.untilLifted')}
      </p>
      <div>
        <Button
          variant="soft"
          busy={busy}
          aria-label={text(isSuspended ? 'restrictions.liftName' : 'restrictions.readmitName', { name: member.name })}
          onClick={() => void run()}
        >
          {text(isSuspended ? 'restrictions.lift' : 'restrictions.readmit')}
        </Button>
      </div>
    </Card>
  );
}
