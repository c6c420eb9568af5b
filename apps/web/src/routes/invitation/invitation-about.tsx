import { formatShortDay } from '@rayonne/ui';
import type { MessageId } from '@rayonne/messages';
import { TerritoryContact } from '../../features/territories/territory-contact';
import type { InvitationSource } from '../../gql/graphql';
import { useLocale, useText } from '../../shared/i18n/use-text';
import type { InvitationCard } from './invitation-facts';
import styles from './invitation.module.css';

const ORIGIN: Record<InvitationSource, MessageId> = {
  MEMBER: 'invitation.fromMember',
  IMPORT: 'invitation.fromImport',
  FOUNDING: 'invitation.fromFounding',
};

export interface InvitationAboutProps {
  token: string;
  invitation: InvitationCard;
}

/** Before anybody answers: who stands behind the territory, what is known of them and for how long, and the way out. */
export function InvitationAbout({ token, invitation }: InvitationAboutProps) {
  const text = useText();
  const { contactEmail, contactPhone, legalNotices, name } = invitation.territory;
  const inviter = invitation.inviterName;
  return (
    <section className={styles.about} aria-labelledby="about-invitation">
      <h2 id="about-invitation">{text('invitation.aboutTitle')}</h2>
      <h3>{text('invitation.who', { territory: name })}</h3>
      {contactEmail || contactPhone ? (
        <TerritoryContact contactEmail={contactEmail} contactPhone={contactPhone} />
      ) : (
        <p>{inviter ? text('invitation.askInviter', { name: inviter }) : text('invitation.noContact')}</p>
      )}
      {legalNotices && (
        <details>
          <summary>{text('about.legal')}</summary>
          <p className={styles.legal}>{legalNotices}</p>
        </details>
      )}
      <h3>{text('invitation.dataTitle')}</h3>
      <YourData invitation={invitation} />
      {invitation.provesEmail && <NeverAgain token={token} />}
    </section>
  );
}

function YourData({
  invitation: { source, forgottenAt, inviterName, territory },
}: Pick<InvitationAboutProps, 'invitation'>) {
  const text = useText();
  const locale = useLocale();
  const name = inviterName ?? text('invitation.somebody');
  return (
    <ul className={styles.points}>
      {forgottenAt ? (
        <>
          <li>{text(ORIGIN[source], { name, territory: territory.name })}</li>
          <li>{text('invitation.usedFor', { date: formatShortDay(new Date(forgottenAt), locale) })}</li>
        </>
      ) : (
        <li>{text('invitation.knowsNothing')}</li>
      )}
      <li>{text('invitation.onceIn')}</li>
    </ul>
  );
}

/** A page of the API's, which asks once: it works whatever has become of the invitation. */
export function NeverAgain({ token }: { token: string }) {
  const text = useText();
  return (
    <p>
      <a className={styles.never} href={`/never-again/${token}`}>
        {text('invitation.never')}
      </a>
    </p>
  );
}
