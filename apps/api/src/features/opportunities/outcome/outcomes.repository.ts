import { Injectable } from '@nestjs/common';
import type { OutcomeKind } from '@rayonne/contracts';
import { Database } from '../../../platform/database/database';
import type { Key } from '../../../platform/database/public-id';
import { existsFor } from '../../identity';
import type { Membership } from '../../territories';
import type { CreditRole } from './credits/opportunity-credit.entity';
import type { PartnerState } from './opportunity-outcome.entity';

export interface NewOutcome {
  readonly kind: OutcomeKind;
  readonly partnerId: string | null;
  readonly partnerWords: string | null;
  readonly amountMin: number | null;
  readonly amountMax: number | null;
  readonly thanks: string | null;
  readonly credits: ReadonlyMap<string, CreditRole>;
}

/** As one account reads it; who that account does not find is left out. */
export interface OutcomeRow extends Omit<NewOutcome, 'credits'> {
  readonly id: string;
  readonly concludedAt: Date;
  readonly partnerState: PartnerState;
  readonly isPartner: boolean;
  /** Whether the other side exists for the reader. */
  readonly isPartnerFound: boolean;
  readonly credits: readonly { readonly memberId: string; readonly role: CreditRole }[];
}

export interface Party {
  readonly concludedBy: string | null;
  readonly partnerId: string | null;
  readonly partnerState: PartnerState;
}

const AS_READER = { territory: 'k.territory_id', member: 'me.id' };

@Injectable()
export class OutcomesRepository {
  constructor(private readonly database: Database) {}

  /** Which of these are active members who exist for the owner. */
  async findable(owner: Membership, ids: readonly string[]): Promise<ReadonlySet<string>> {
    if (ids.length === 0) return new Set();
    const rows = await this.database.query<{ id: string }>(
      `select m.id from members m
        where m.territory_id = $1 and m.id = any($3::uuid[]) and m.state = 'active'
          and ${existsFor('m.id', { territory: '$1', member: '$2' })}`,
      [owner.territoryId, owner.memberId, ids],
    );
    return new Set(rows.map(({ id }) => id));
  }

  async insert({ territoryId, id }: Key, by: string, outcome: NewOutcome): Promise<void> {
    const { kind, partnerId, partnerWords, amountMin, amountMax, thanks, credits } = outcome;
    await this.database.query(
      `with outcome as (
         insert into opportunity_outcomes (territory_id, opportunity_id, concluded_by, kind, partner_id, partner_words,
                                           amount_min, amount_max, thanks)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9) returning territory_id, opportunity_id
       )
       insert into opportunity_credits (territory_id, opportunity_id, member_id, role)
       select outcome.territory_id, outcome.opportunity_id, credit.member_id, credit.role
         from outcome, unnest($10::uuid[], $11::text[]) as credit(member_id, role)`,
      [
        territoryId,
        id,
        by,
        kind,
        partnerId,
        partnerWords,
        amountMin,
        amountMax,
        thanks,
        [...credits.keys()],
        [...credits.values()],
      ],
    );
  }

  /** Whoever answered and is the other side has been heard. */
  async hear({ territoryId, id }: Key, memberId: string): Promise<void> {
    await this.database.query(
      `update opportunity_answers set state = 'shortlisted', replied_at = coalesce(replied_at, now())
        where territory_id = $1 and opportunity_id = $2 and member_id = $3`,
      [territoryId, id, memberId],
    );
  }

  /** In any order; nothing for what has not been concluded. */
  read(accountId: string, keys: readonly Key[]): Promise<OutcomeRow[]> {
    return this.database.query<OutcomeRow>(
      `select oo.opportunity_id as id, oo.kind, oo.concluded_at as "concludedAt", oo.partner_id as "partnerId",
              oo.partner_state as "partnerState", oo.partner_words as "partnerWords", oo.amount_min as "amountMin",
              oo.amount_max as "amountMax", oo.thanks, oo.partner_id is not distinct from me.id as "isPartner",
              oo.partner_id is not null and ${existsFor('oo.partner_id', AS_READER)} as "isPartnerFound",
              (select coalesce(json_agg(json_build_object('memberId', oc.member_id, 'role', oc.role)
                                        order by oc.role, oc.member_id), '[]')
                 from opportunity_credits oc
                where oc.territory_id = oo.territory_id and oc.opportunity_id = oo.opportunity_id
                  and ${existsFor('oc.member_id', AS_READER)}) as credits
         from unnest($2::uuid[], $3::uuid[]) as k(territory_id, id)
         join members me on me.territory_id = k.territory_id and me.account_id = $1
         join opportunity_outcomes oo on oo.territory_id = k.territory_id and oo.opportunity_id = k.id`,
      [accountId, keys.map((key) => key.territoryId), keys.map((key) => key.id)],
    );
  }

  /** Who has part in it; nothing for what has not been concluded. */
  party({ territoryId, id }: Key): Promise<Party | undefined> {
    return this.database.queryOne<Party>(
      `select concluded_by as "concludedBy", partner_id as "partnerId", partner_state as "partnerState"
         from opportunity_outcomes where territory_id = $1 and opportunity_id = $2 for no key update`,
      [territoryId, id],
    );
  }

  async setPartnerState({ territoryId, id }: Key, state: PartnerState): Promise<void> {
    await this.database.query(
      `update opportunity_outcomes set partner_state = $3 where territory_id = $1 and opportunity_id = $2`,
      [territoryId, id, state],
    );
  }

  /** Gives whether that member was credited. */
  async removeCredit({ territoryId, id }: Key, memberId: string): Promise<boolean> {
    const rows = await this.database.query(
      `delete from opportunity_credits where territory_id = $1 and opportunity_id = $2 and member_id = $3 returning role`,
      [territoryId, id, memberId],
    );
    return rows.length > 0;
  }
}
