import { Injectable } from '@nestjs/common';
import type { MandateKind } from '@rayonne/contracts';
import { Database } from '../../../../platform/database/database';
import type { Locale } from '../../../identity';
import { IS_MAILABLE } from '../invitations.repository';
import { FORGET_INVITED } from '../suppression/suppressions.repository';

export interface DueReminder {
  territory_id: string;
  id: string;
  email: string;
  note: string | null;
  mandate_kind: MandateKind | null;
  expires_at: Date;
  is_mailable: boolean;
  inviter_name: string | null;
  inviter_locale: Locale | null;
  territory_name: string;
}

@Injectable()
export class InvitationRemindersRepository {
  constructor(private readonly database: Database) {}

  /** Takes invitations that have waited for `afterDays`, each once whatever becomes of the mail. */
  takeDue(afterDays: number, limit: number): Promise<DueReminder[]> {
    return this.database.query<DueReminder>(
      `with due as (
         select territory_id, id from invitations
          where kind = 'email' and uses = 0 and revoked_at is null and reminded_at is null and email is not null
            and created_at < now() - $1::int * interval '1 day'
          order by created_at limit $2 for update skip locked
       ), i as (
         update invitations set reminded_at = now() from due
          where invitations.territory_id = due.territory_id and invitations.id = due.id returning invitations.*
       )
       select i.territory_id, i.id, i.email, i.note, i.mandate_kind, i.expires_at, t.name as territory_name,
              nullif(a.name, '') as inviter_name, a.locale as inviter_locale,
              i.expires_at > now() and t.state = 'active' and (i.invited_by is null or m.state = 'active') and ${IS_MAILABLE} as is_mailable
         from i join territories t on t.id = i.territory_id
         left join members m on m.territory_id = i.territory_id and m.id = i.invited_by
         left join accounts a on a.id = m.account_id`,
      [afterDays, limit],
    );
  }

  async addLinks(links: readonly { territoryId: string; invitationId: string; tokenHash: Buffer }[]): Promise<void> {
    await this.database.query(
      `insert into invitation_links (territory_id, invitation_id, token_hash, proves_email)
       select *, true from unnest($1::uuid[], $2::uuid[], $3::bytea[])`,
      [
        links.map(({ territoryId }) => territoryId),
        links.map(({ invitationId }) => invitationId),
        links.map(({ tokenHash }) => tokenHash),
      ],
    );
  }

  /** Addresses and words go some weeks after the invitation has ended; who came by it stays. */
  async forgetEnded(days: number): Promise<void> {
    await this.database.query(
      `update invitations set ${FORGET_INVITED}
        where (email is not null or note is not null) and kind = 'email'
          and (expires_at < now() - $1::int * interval '1 day' or revoked_at < now() - $1::int * interval '1 day'
               or uses > 0 and created_at < now() - $1::int * interval '1 day')`,
      [days],
    );
  }
}
