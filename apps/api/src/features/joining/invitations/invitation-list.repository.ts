import { Injectable } from '@nestjs/common';
import { Database } from '../../../platform/database/database';
import { microseconds, olderThan, type PageRequest } from '../../../platform/database/keyset';
import type { Key } from '../../../platform/database/public-id';
import { IS_OPEN } from './acceptance/acceptances.repository';
import type { InvitationKindModel, InvitationStateModel } from './invitation.models';

export interface InvitationRow {
  territory_id: string;
  id: string;
  at: string;
  kind: InvitationKindModel;
  email: string | null;
  label: string | null;
  note: string | null;
  mandate_kind: string | null;
  state: InvitationStateModel;
  uses: number;
  max_uses: number;
  invited_by: string | null;
  joined: string[];
  created_at: Date;
  expires_at: Date;
}

export interface InvitationFilter {
  readonly territoryId: string;
  /** Only those of that member; `null` for everybody's. */
  readonly by: string | null;
  readonly state: InvitationStateModel | null;
}

const STATE = `case when ${IS_OPEN} then 'open' when i.uses >= i.max_uses then 'accepted'
  when i.revoked_at is not null and i.revoked_at < i.expires_at then 'revoked' else 'expired' end`;

const COLUMNS = `i.territory_id, i.id, ${microseconds('i.created_at')}::text as at, i.kind, i.email, i.label, i.note, i.mandate_kind,
  ${STATE} as state, i.uses, i.max_uses, i.invited_by, i.created_at, i.expires_at,
  array(select u.member_id from invitation_uses u where u.territory_id = i.territory_id and u.invitation_id = i.id
         order by u.used_at, u.member_id limit 3) as joined`;

@Injectable()
export class InvitationListRepository {
  constructor(private readonly database: Database) {}

  /** Newest first. */
  page({ territoryId, by, state }: InvitationFilter, { limit, after }: PageRequest): Promise<InvitationRow[]> {
    return this.database.query<InvitationRow>(
      `select ${COLUMNS} from invitations i
        where i.territory_id = $1 and ($2::uuid is null or i.invited_by = $2) and ($3::text is null or ${STATE} = $3)
          and ${olderThan('i.created_at', 'i.id', '$4', '$5')}
        order by i.created_at desc, i.id desc limit $6`,
      [territoryId, by, state, after?.at ?? null, after?.id ?? null, limit + 1],
    );
  }

  find({ territoryId, id }: Key): Promise<InvitationRow | undefined> {
    return this.database.queryOne<InvitationRow>(
      `select ${COLUMNS} from invitations i where i.territory_id = $1 and i.id = $2`,
      [territoryId, id],
    );
  }
}
