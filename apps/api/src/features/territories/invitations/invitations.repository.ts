import { Injectable } from '@nestjs/common';
import type { MandateKind } from '@rayonne/contracts';
import { Database } from '../../../platform/database/database';

export interface OpenInvitation {
  territory_id: string;
  id: string;
  territory_name: string;
  territory_slug: string;
  territory_code: string;
  inviter_name: string | null;
  email: string;
  mandate_kind: MandateKind | null;
  is_managing: boolean;
  invited_by: string | null;
  expires_at: Date;
}

@Injectable()
export class InvitationsRepository {
  constructor(private readonly database: Database) {}

  async insert(invitation: {
    territoryId: string;
    tokenHash: Buffer;
    email: string;
    mandateKind: MandateKind | null;
    isManaging: boolean;
    invitedBy: string | null;
    days: number;
  }): Promise<{ id: string; expires_at: Date }> {
    const row = await this.database.queryOne<{ id: string; expires_at: Date }>(
      `insert into invitations (territory_id, token_hash, email, mandate_kind, is_managing, invited_by, expires_at)
       values ($1, $2, $3, $4, $5, $6, now() + $7 * interval '1 day') returning id, expires_at`,
      [
        invitation.territoryId,
        invitation.tokenHash,
        invitation.email,
        invitation.mandateKind,
        invitation.isManaging,
        invitation.invitedBy,
        invitation.days,
      ],
    );
    return row!;
  }

  findOpen(tokenHash: Buffer): Promise<OpenInvitation | undefined> {
    return this.database.queryOne<OpenInvitation>(
      `select i.territory_id, i.id, i.email, i.mandate_kind, i.is_managing, i.invited_by, i.expires_at, a.name as inviter_name,
              t.name as territory_name, t.slug as territory_slug, t.code as territory_code
         from invitations i
         join territories t on t.id = i.territory_id
         left join members m on m.territory_id = i.territory_id and m.id = i.invited_by
         left join accounts a on a.id = m.account_id
        where i.token_hash = $1 and i.accepted_at is null and i.expires_at > now() and t.state = 'active'`,
      [tokenHash],
    );
  }

  /** Uses the invitation once; gives whether it was still open. */
  async use(invitation: OpenInvitation, acceptedBy: string): Promise<boolean> {
    const rows = await this.database.query(
      `update invitations set accepted_at = now(), accepted_by = $3
        where territory_id = $1 and id = $2 and accepted_at is null returning id`,
      [invitation.territory_id, invitation.id, acceptedBy],
    );
    return rows.length > 0;
  }
}
