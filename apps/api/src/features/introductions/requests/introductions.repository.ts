import { Injectable } from '@nestjs/common';
import { Database } from '../../../platform/database/database';
import { microseconds, olderThan, type PageRequest } from '../../../platform/database/keyset';
import type { Key } from '../../../platform/database/public-id';
import { isBlockedBetween } from '../../identity';
import type { Membership } from '../../territories';
import type { IntroductionOutcomeModel, IntroductionRoleModel } from '../introduction.models';

export type IntroductionState =
  'requested' | 'forwarded' | 'accepted' | 'declined_by_introducer' | 'declined_by_target' | 'withdrawn';

export interface StepRow {
  readonly introducerId: string;
  readonly state: 'waiting' | 'asked' | 'passed_on' | 'declined';
  readonly words: string | null;
}

export interface IntroductionRow {
  territory_id: string;
  id: string;
  at: string;
  requester_id: string;
  target_id: string;
  subject_id: string | null;
  context: string;
  state: IntroductionState;
  requested_at: Date;
  expires_at: Date;
  /** By the clock of the database. */
  is_over: boolean;
  conversation_id: string | null;
  outcome_asked: number;
  requester_outcome: `${IntroductionOutcomeModel}` | null;
  target_outcome: `${IntroductionOutcomeModel}` | null;
  /** In their order. */
  steps: StepRow[];
}

export interface NewIntroduction {
  readonly targetId: string;
  readonly introducerIds: readonly string[];
  readonly context: string;
  readonly subjectId: string | null;
}

/** The same for every refusal and for none: how long it takes tells nothing. */
const OPEN_DAYS = 30;

/** States in which whoever asked still sees it wait. */
const UNANSWERED = `i.state in ('requested', 'forwarded', 'declined_by_introducer', 'declined_by_target') and i.expires_at > now()`;

/** $1 the territory, $2 the member who looks: each of the three sees it from when it reaches them, until it is withdrawn. */
const BY_ROLE: Record<`${IntroductionRoleModel}`, string> = {
  requester: `i.requester_id = $2`,
  introducer: `exists (select from introduction_steps mine
                        where mine.territory_id = i.territory_id and mine.introduction_id = i.id
                          and mine.introducer_id = $2 and mine.state <> 'waiting')`,
  target: `i.target_id = $2 and i.state in ('forwarded', 'accepted', 'declined_by_target')`,
};

/**
 * Nothing of it exists for whom a block keeps from one of its two ends. Before it is accepted, both must be there; whoever
 * asked is not told that the other has left.
 */
const IN_SIGHT = `
  i.state <> 'withdrawn'
  and not exists (
        select from members seen join members looker on looker.territory_id = i.territory_id and looker.id = $2
         where seen.territory_id = i.territory_id and seen.id in (i.requester_id, i.target_id)
           and (${isBlockedBetween('seen.account_id', 'looker.account_id')}
                or (seen.state <> 'active' and i.state <> 'accepted' and i.requester_id <> $2)))`;

const COLUMNS = `
  i.territory_id, i.id, ${microseconds('i.requested_at')}::text as at, i.requester_id, i.target_id, i.subject_id, i.context, i.state,
  i.requested_at, i.expires_at, i.expires_at <= now() as is_over, i.conversation_id, i.outcome_asked, i.requester_outcome,
  i.target_outcome,
  (select json_agg(json_build_object('introducerId', s.introducer_id, 'state', s.state, 'words', s.words) order by s.position)
     from introduction_steps s where s.territory_id = i.territory_id and s.introduction_id = i.id) as steps`;

const ANY_ROLE = `(${Object.values(BY_ROLE).join(' or ')})`;

@Injectable()
export class IntroductionsRepository {
  private readonly pages = new Map(
    Object.entries(BY_ROLE).map(([role, mine]) => [
      role,
      `select ${COLUMNS} from introductions i
        where i.territory_id = $1 and ${mine} and ${IN_SIGHT} and ${olderThan('i.requested_at', 'i.id', '$3', '$4')}
        order by i.requested_at desc, i.id desc limit $5`,
    ]),
  );

  constructor(private readonly database: Database) {}

  page(
    reader: Membership,
    role: `${IntroductionRoleModel}`,
    { limit, after }: PageRequest,
  ): Promise<IntroductionRow[]> {
    const { territoryId, memberId } = reader;
    return this.database.query<IntroductionRow>(this.pages.get(role)!, [
      territoryId,
      memberId,
      after?.at ?? null,
      after?.id ?? null,
      limit + 1,
    ]);
  }

  find({ territoryId, memberId }: Membership, id: string): Promise<IntroductionRow | undefined> {
    return this.database.queryOne<IntroductionRow>(
      `select ${COLUMNS} from introductions i where i.territory_id = $1 and i.id = $3 and ${ANY_ROLE} and ${IN_SIGHT}`,
      [territoryId, memberId, id],
    );
  }

  /** Those that conversations came from, as a member who takes part in them may see them. */
  ofConversations({ territoryId, memberId }: Membership, ids: readonly string[]): Promise<IntroductionRow[]> {
    return this.database.query<IntroductionRow>(
      `select ${COLUMNS} from introductions i
        where i.territory_id = $1 and i.conversation_id = any($3::uuid[]) and ${ANY_ROLE} and ${IN_SIGHT}`,
      [territoryId, memberId, ids],
    );
  }

  /** As `find`, and nobody else decides about it until the unit ends. */
  async hold(member: Membership, id: string): Promise<IntroductionRow | undefined> {
    // Locked first: what is read in the same statement could be that of before the wait.
    await this.database.query(`select from introductions where territory_id = $1 and id = $2 for no key update`, [
      member.territoryId,
      id,
    ]);
    return this.find(member, id);
  }

  /** Lets a member ask for one thing at a time; gives how many wait already, and whether one for that person does. */
  async holdRequests({ territoryId, memberId }: Membership, targetId: string) {
    await this.database.query(`select from members where territory_id = $1 and id = $2 for no key update`, [
      territoryId,
      memberId,
    ]);
    const row = await this.database.queryOne<{ open: number; pending: boolean }>(
      `select count(*)::int as open, coalesce(bool_or(i.target_id = $3), false) as pending
         from introductions i where i.territory_id = $1 and i.requester_id = $2 and ${UNANSWERED}`,
      [territoryId, memberId, targetId],
    );
    return row!;
  }

  async accountOf({ territoryId, id }: Key): Promise<string> {
    const row = await this.database.queryOne<{ account_id: string }>(
      `select account_id from members where territory_id = $1 and id = $2`,
      [territoryId, id],
    );
    return row!.account_id;
  }

  async insert(
    requester: Membership,
    { targetId, introducerIds, context, subjectId }: NewIntroduction,
  ): Promise<string> {
    const row = await this.database.queryOne<{ id: string }>(
      `with made as (
         insert into introductions (territory_id, requester_id, target_id, context, subject_id, expires_at)
         values ($1, $2, $3, $4, $5, now() + ${OPEN_DAYS} * interval '1 day') returning territory_id, id
       ), steps as (
         insert into introduction_steps (territory_id, introduction_id, position, introducer_id, state)
         select made.territory_id, made.id, n.position - 1, n.id, case n.position when 1 then 'asked' else 'waiting' end
           from made cross join unnest($6::uuid[]) with ordinality as n(id, position)
       )
       select id from made`,
      [requester.territoryId, requester.memberId, targetId, context, subjectId, introducerIds],
    );
    return row!.id;
  }

  /** Ends a step of a held introduction, and begins the next one if there is one. */
  async endStep({ territoryId, id }: Key, introducerId: string, words: string | null): Promise<void> {
    await this.database.query(
      `update introduction_steps s
          set state = case when s.introducer_id <> $3::uuid then 'asked' when $4::text is null then 'declined' else 'passed_on' end,
              words = case when s.introducer_id = $3 then $4::text end,
              decided_at = case when s.introducer_id = $3 then now() end
         from introduction_steps mine
        where mine.territory_id = $1 and mine.introduction_id = $2 and mine.introducer_id = $3 and mine.state = 'asked'
          and s.territory_id = $1 and s.introduction_id = $2
          and (s.position = mine.position or ($4::text is not null and s.position = mine.position + 1))`,
      [territoryId, id, introducerId, words],
    );
  }

  async setState({ territoryId, id }: Key, state: IntroductionState): Promise<void> {
    await this.database.query(`update introductions set state = $3 where territory_id = $1 and id = $2`, [
      territoryId,
      id,
      state,
    ]);
  }

  async accept({ territoryId, id }: Key, conversationId: string, outcomeInDays: number): Promise<void> {
    await this.database.query(
      `update introductions set state = 'accepted', accepted_at = now(), conversation_id = $3,
              outcome_due_at = now() + $4::int * interval '1 day'
        where territory_id = $1 and id = $2`,
      [territoryId, id, conversationId, outcomeInDays],
    );
  }

  /** Of those who introduced, whom both ends may still talk to. */
  async stillThere({ territoryId, id }: Key): Promise<string[]> {
    const rows = await this.database.query<{ id: string }>(
      `select m.id from introductions i
         join introduction_steps s on s.territory_id = i.territory_id and s.introduction_id = i.id
         join members m on m.territory_id = s.territory_id and m.id = s.introducer_id and m.state = 'active'
        where i.territory_id = $1 and i.id = $2
          and not exists (select from members ends where ends.territory_id = $1 and ends.id in (i.requester_id, i.target_id)
                             and ${isBlockedBetween('ends.account_id', 'm.account_id')})
        order by s.position`,
      [territoryId, id],
    );
    return rows.map((row) => row.id);
  }

  /** In the order of the keys. */
  async countWaiting(keys: readonly { territoryId: string; memberId: string }[]): Promise<number[]> {
    const waits = `i.expires_at > now() and ${IN_SIGHT.replaceAll('$2', 'k.member_id')}`;
    const rows = await this.database.query<{ count: number }>(
      `select (select count(*)::int from introductions i
                where i.territory_id = k.territory_id and i.target_id = k.member_id and i.state = 'forwarded' and ${waits})
              + (select count(*)::int
                   from introduction_steps s
                   join introductions i on i.territory_id = s.territory_id and i.id = s.introduction_id
                  where s.territory_id = k.territory_id and s.introducer_id = k.member_id and s.state = 'asked'
                    and i.state = 'requested' and ${waits}) as count
         from unnest($1::uuid[], $2::uuid[]) with ordinality as k(territory_id, member_id, position)
        order by k.position`,
      [keys.map(({ territoryId }) => territoryId), keys.map(({ memberId }) => memberId)],
    );
    return rows.map(({ count }) => count);
  }
}
