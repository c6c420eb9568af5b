import type { FragmentType } from '@apollo/client';
import { Card, RelativeTime } from '@rayonne/ui';
import type { ArrivalCard_ArrivalFragment } from '../../gql/graphql';
import { interestText } from '../../features/territories/interest-text';
import { useFragmentData } from '../../shared/graphql/use-fragment-data';
import { useText } from '../../shared/i18n/use-text';
import { MemberFace } from '../../shared/people/member-face';
import { MemberLink } from '../../shared/people/member-link';
import { ArrivalActions } from './arrival-actions';
import { ArrivalCard_arrival } from './welcome-documents';
import styles from './welcome.module.css';

/** Somebody who has just come: what one has in common comes first. */
export function ArrivalCard({ arrival }: { arrival: FragmentType<typeof ArrivalCard_arrival> }) {
  const shown = useFragmentData(ArrivalCard_arrival, arrival);
  const { member } = shown;
  return (
    <Card as="li" className={styles.arrival}>
      <div className={styles.person}>
        <MemberFace member={member} size="large" />
        <div>
          <h2>
            <MemberLink member={member} />
          </h2>
          <p className={styles.facts}>
            {[member.headline, member.commune?.name].filter(Boolean).map((fact) => `${fact} · `)}
            <RelativeTime value={member.joinedAt} />
          </p>
        </div>
      </div>
      <Reasons arrival={shown} />
      <ArrivalActions arrival={shown} />
    </Card>
  );
}

function Reasons({ arrival: { sharesCommune, sharedInterests, interests } }: { arrival: ArrivalCard_ArrivalFragment }) {
  const text = useText();
  const named = (keys: readonly string[]) => keys.map((key) => text(interestText(key))).join(', ');
  const others = interests.filter((interest) => !sharedInterests.includes(interest));
  return (
    <ul className={styles.reasons}>
      {sharesCommune && <li data-shared>{text('welcome.sameCommune')}</li>}
      {sharedInterests.length > 0 && (
        <li data-shared>{text('welcome.shared', { interests: named(sharedInterests) })}</li>
      )}
      {others.length > 0 && <li>{text('welcome.interests', { interests: named(others) })}</li>}
      {!sharesCommune && interests.length === 0 && <li>{text('welcome.noReason')}</li>}
    </ul>
  );
}
