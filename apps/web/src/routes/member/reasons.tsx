import { Card } from '@rayonne/ui';
import { Fragment } from 'react';
import { useNames } from '../../features/people/profile-words';
import type { MemberQuery, ReasonKind } from '../../gql/graphql';
import { useLocale, useText } from '../../shared/i18n/use-text';
import { MemberLink } from '../../shared/people/member-link';
import styles from './member.module.css';

type ReasonData = NonNullable<MemberQuery['memberProfile']>['reasons'][number];

/** Why this person may matter to the viewer, in words. */
export function Reasons({ reasons }: { reasons: readonly ReasonData[] }) {
  const text = useText();
  if (reasons.length === 0) return null;
  return (
    <Card as="section" aria-labelledby="reasons-title" className={styles.reasons}>
      <h2 id="reasons-title">{text('reasons.title')}</h2>
      <ul>
        {reasons.map((reason, index) => (
          <Reason key={index} reason={reason} />
        ))}
      </ul>
      <p className={styles.note}>{text('reasons.note')}</p>
    </Card>
  );
}

function Reason({ reason }: { reason: ReasonData }) {
  const text = useText();
  const list = useList();
  const { kind, values, kilometres, memberCount, members } = reason;
  if (kind === 'INTRODUCTIONS') {
    return (
      <li>
        {text('reasons.INTRODUCTIONS', { count: memberCount })}{' '}
        {members.map((member, index) => (
          <Fragment key={member.id}>
            {index > 0 && ', '}
            <MemberLink member={member} within />
          </Fragment>
        ))}
      </li>
    );
  }
  return <li>{text(`reasons.${kind}`, { values: list(kind, values), kilometres: kilometres ?? 0 })}</li>;
}

/** Values by their names, as a sentence lists them. */
function useList(): (kind: ReasonKind, values: readonly string[]) => string {
  const locale = useLocale();
  const { sector, language } = useNames();
  const nameOf: Partial<Record<ReasonKind, (code: string) => string>> = {
    SAME_SECTORS: sector,
    SAME_LANGUAGES: language,
  };
  return (kind, values) => new Intl.ListFormat(locale).format(values.map(nameOf[kind] ?? ((value) => value)));
}
