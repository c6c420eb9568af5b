import { Injectable } from '@nestjs/common';
import type { MandateKind, Persona } from '@rayonne/contracts';
import { Database } from '../../../../platform/database/database';
import type { Key } from '../../../../platform/database/public-id';
import type { InvitationSource } from '../invitations.repository';

export interface OpenInvitation {
  territory_id: string;
  id: string;
  kind: 'email' | 'link';
  email: string | null;
  note: string | null;
  mandate_kind: MandateKind | null;
  is_managing: boolean;
  invited_by: string | null;
  expires_at: Date;
  source: InvitationSource;
  /** `null` for a link, which knows nobody. */
  forgotten_at: Date | null;
  /** Whether the link reached its holder through the mailbox of `email`. */
  proves_email: boolean;
  inviter_name: string | null;
  territory_name: string;
  territory_code: string;
  territory_color: string | null;
  invitee_name: string | null;
  invitee_persona: Persona | null;
  /** Of the territory still. */
  invitee_commune_code: string | null;
  invitee_commune_name: string | null;
  invitee_commune_department: string | null;
}

/** SQL: whether the invitation `i` may still be used. */
export const IS_OPEN = `i.revoked_at is null and i.uses < i.max_uses and i.expires_at > now()`;

@Injectable()
export class AcceptancesRepository {
  constructor(private readonly database: Database) {}

  findOpen(tokenHash: Buffer, keptDays: number): Promise<OpenInvitation | undefined> {
    return this.database.queryOne<OpenInvitation>(
      `select i.territory_id, i.id, i.kind, i.email, i.note, i.mandate_kind, i.is_managing, i.invited_by, i.expires_at, i.source,
              case when i.kind = 'email' then i.expires_at + $2::int * interval '1 day' end as forgotten_at,
              i.invitee_name, i.invitee_persona, c.code as invitee_commune_code, c.name as invitee_commune_name,
              c.department_code as invitee_commune_department, l.proves_email, nullif(a.name, '') as inviter_name, t.name as territory_name, t.code as territory_code, t.color as territory_color
         from invitation_links l
         join invitations i on i.territory_id = l.territory_id and i.id = l.invitation_id
         join territories t on t.id = i.territory_id
         left join members m on m.territory_id = i.territory_id and m.id = i.invited_by
         left join accounts a on a.id = m.account_id
         left join territory_communes tc on tc.territory_id = i.territory_id and tc.commune_code = i.invitee_commune_code
         left join communes c on c.code = tc.commune_code
        where l.token_hash = $1 and ${IS_OPEN} and t.state = 'active'`,
      [tokenHash, keptDays],
    );
  }

  /** Where the link leads, open or not. */
  async territoryOf(tokenHash: Buffer): Promise<string | null> {
    const row = await this.database.queryOne<{ territory_id: string }>(
      `select territory_id from invitation_links where token_hash = $1`,
      [tokenHash],
    );
    return row?.territory_id ?? null;
  }

  /**
   * Takes one of its uses; gives whether there was one left. Others who try wait for the end of the transaction. What
   * was known of the person has served then.
   */
  async take({ territoryId, id }: Key): Promise<boolean> {
    const rows = await this.database.query(
      `update invitations i set uses = uses + 1, invitee_name = null, invitee_persona = null, invitee_commune_code = null
        where territory_id = $1 and id = $2 and ${IS_OPEN} returning id`,
      [territoryId, id],
    );
    return rows.length > 0;
  }

  async recordUse({ territoryId, id }: Key, memberId: string): Promise<void> {
    await this.database.query(
      `insert into invitation_uses (territory_id, invitation_id, member_id) values ($1, $2, $3)`,
      [territoryId, id, memberId],
    );
  }
}
