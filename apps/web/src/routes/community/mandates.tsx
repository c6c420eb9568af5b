import { Card, formatShortDay, Pill } from '@rayonne/ui';
import { mandateText } from '../../features/territories/mandate-text';
import type { CommunityQuery } from '../../gql/graphql';
import { useLocale, useText } from '../../shared/i18n/use-text';
import { MemberFace } from '../../shared/people/member-face';
import { MemberLink } from '../../shared/people/member-link';
import { useHolds } from '../../shared/session/membership';
import styles from './community.module.css';
import { EndMandateButton } from './end-mandate-button';
import { GrantMandate } from './grant-mandate';

export type Mandate = NonNullable<CommunityQuery['territory']>['mandates'][number];

/** Who acts in the name of the territory, until when, and by whose will. */
export function Mandates({ mandates }: { mandates: readonly Mandate[] }) {
  const text = useText();
  const canGrant = useHolds('mandates.grant');
  return (
    <Card as="section" aria-labelledby="mandates-title" stacked>
      <h2 id="mandates-title">{text('mandates.title')}</h2>
      <p className={styles.hint}>{text('mandates.hint')}</p>
      {mandates.length === 0 && <p>{text('mandates.none')}</p>}
      <ul>
        {mandates.map((mandate) => (
          <MandateItem
            key={`${mandate.member.id} ${mandate.kind}`}
            mandate={mandate}
            canEnd={canGrant || mandate.member.isViewer}
          />
        ))}
      </ul>
      {canGrant && <GrantMandate />}
    </Card>
  );
}

function MandateItem({ mandate, canEnd }: { mandate: Mandate; canEnd: boolean }) {
  const text = useText();
  const locale = useLocale();
  const { member, kind, isManaging, isElected, endsAt } = mandate;
  return (
    <li className={styles.mandate}>
      <MemberFace member={member} />
      <div className={styles.who}>
        <p className={styles.name}>
          <MemberLink member={member} /> {isManaging && <Pill tone="plain">{text('member.managing')}</Pill>}
          {isElected && <Pill>{text('mandates.elected')}</Pill>}
        </p>
        <p className={styles.facts}>
          {text(mandateText(kind))} ·{' '}
          <time dateTime={endsAt}>{text('mandates.until', { date: formatShortDay(new Date(endsAt), locale) })}</time>
        </p>
      </div>
      {canEnd && <EndMandateButton mandate={mandate} />}
    </li>
  );
}
