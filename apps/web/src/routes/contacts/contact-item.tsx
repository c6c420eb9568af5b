import type { FragmentType } from '@apollo/client';
import { Card, RelativeTime } from '@rayonne/ui';
import { TieActions } from '../../features/people/tie-actions';
import { graphql } from '../../gql';
import { useFragmentData } from '../../shared/graphql/use-fragment-data';
import { useText } from '../../shared/i18n/use-text';
import { MemberFace } from '../../shared/people/member-face';
import { MemberLink } from '../../shared/people/member-link';
import styles from './contacts.module.css';

export const ContactItem_contact = graphql(/* GraphQL */ `
  fragment ContactItem_contact on Contact {
    id
    since
    member {
      id
      ...MemberFace_member @unmask
      headline
    }
    tie {
      id
      connection
      note
      ...MemberTie_tie
    }
  }
`);

export function ContactItem({ contact }: { contact: FragmentType<typeof ContactItem_contact> }) {
  const text = useText();
  const { member, tie, since } = useFragmentData(ContactItem_contact, contact);
  return (
    <Card as="li" className={styles.contact}>
      <MemberFace member={member} />
      <div className={styles.who}>
        <h2 className={styles.name}>
          <MemberLink member={member} />
        </h2>
        <p className={styles.facts}>
          {member.headline && `${member.headline} · `}
          <RelativeTime value={since} />
        </p>
        {tie.connection === 'RECEIVED' && tie.note && (
          <p className={styles.note}>{text('tie.quoted', { note: tie.note })}</p>
        )}
        <TieActions member={member} tie={tie} />
      </div>
    </Card>
  );
}
