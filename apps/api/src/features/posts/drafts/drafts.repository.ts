import { Injectable } from '@nestjs/common';
import { Database } from '../../../platform/database/database';
import { microseconds, olderThan, type PageRequest } from '../../../platform/database/keyset';
import type { Key } from '../../../platform/database/public-id';
import { mentionedSql, type MentionedRows } from '../../discussions';
import type { Membership } from '../../territories';
import type { DraftContent } from './draft-content';

export interface DraftRow {
  readonly id: string;
  readonly at: string;
  readonly version: number;
  readonly content: DraftContent;
  readonly mentioned: MentionedRows;
  readonly updated_at: Date;
  readonly publish_at: Date | null;
  readonly refusal: string | null;
  readonly refused_field: string | null;
}

/** A draft held for a change. */
export interface HeldDraft {
  readonly memberId: string;
  readonly accountId: string;
  readonly version: number;
  readonly content: DraftContent;
  readonly isGone: boolean;
  readonly publishAt: Date | null;
}

const SELECT = `
  select d.id, ${microseconds('d.updated_at')}::text as at, d.version, d.content, d.updated_at, d.publish_at, d.refusal,
         d.refused_field, ${mentionedSql('d.mentioned')} as mentioned
    from post_drafts d
   where d.territory_id = $1 and d.member_id = $2 and d.gone_at is null`;

@Injectable()
export class DraftsRepository {
  constructor(private readonly database: Database) {}

  /** Last written first. */
  page({ territoryId, memberId }: Membership, { limit, after }: PageRequest): Promise<DraftRow[]> {
    return this.database.query<DraftRow>(
      `${SELECT} and ${olderThan('d.updated_at', 'd.id', '$3', '$4')}
       order by d.updated_at desc, d.id desc limit $5`,
      [territoryId, memberId, after?.at ?? null, after?.id ?? null, limit + 1],
    );
  }

  find({ territoryId, memberId }: Membership, id: string): Promise<DraftRow | undefined> {
    return this.database.queryOne<DraftRow>(`${SELECT} and d.id = $3`, [territoryId, memberId, id]);
  }

  async count({ territoryId, memberId }: Membership): Promise<number> {
    const row = await this.database.queryOne<{ count: number }>(
      `select count(*)::int from post_drafts where territory_id = $1 and member_id = $2 and gone_at is null`,
      [territoryId, memberId],
    );
    return row!.count;
  }

  /** Locks the member's row, so that two new drafts are counted one after the other. */
  async countHeld(member: Membership): Promise<number> {
    await this.database.query(`select from members where territory_id = $1 and id = $2 for no key update`, [
      member.territoryId,
      member.memberId,
    ]);
    return this.count(member);
  }

  /** Locks it until the unit of work ends. */
  hold({ territoryId, id }: Key): Promise<HeldDraft | undefined> {
    return this.database.queryOne<HeldDraft>(
      `select d.member_id as "memberId", m.account_id as "accountId", d.version, d.content,
              d.gone_at is not null as "isGone", d.publish_at as "publishAt"
         from post_drafts d join members m on m.territory_id = d.territory_id and m.id = d.member_id
        where d.territory_id = $1 and d.id = $2 for update of d`,
      [territoryId, id],
    );
  }

  /** Gives nothing when there is one of that id already. */
  insert(
    { territoryId, memberId }: Pick<Membership, 'territoryId' | 'memberId'>,
    id: string,
    content: DraftContent,
    mentioned: readonly string[],
  ): Promise<object | undefined> {
    return this.database.queryOne(
      `insert into post_drafts (territory_id, id, member_id, content, mentioned) values ($1, $2, $3, $4, $5)
       on conflict do nothing returning id`,
      [territoryId, id, memberId, content, mentioned],
    );
  }

  /** The same content again changes nothing: it was saved before, and the answer was lost. */
  async update(
    { territoryId, id }: Key,
    content: DraftContent,
    mentioned: readonly string[],
    version: number,
  ): Promise<'saved' | 'same' | 'stale'> {
    const row = await this.database.queryOne<{ same: boolean; fresh: boolean }>(
      `update post_drafts d
          set content = case when d.version = $5 then $3 else d.content end,
              mentioned = case when d.version = $5 then $4 else d.mentioned end,
              version = d.version + (d.version = $5 and d.content <> $3::jsonb)::int,
              updated_at = case when d.version = $5 and d.content <> $3::jsonb then now() else d.updated_at end,
              refusal = case when d.version = $5 then null else d.refusal end,
              refused_field = case when d.version = $5 then null else d.refused_field end
        where territory_id = $1 and id = $2
       returning old.content = $3::jsonb as same, old.version = $5 as fresh`,
      [territoryId, id, content, mentioned, version],
    );
    if (row!.same) return 'same';
    return row!.fresh ? 'saved' : 'stale';
  }

  /**
   * Ends a draft that becomes a post; its id stays taken for a while, so that a save on its way does not bring it back.
   * False when it ended before, or is somebody else's.
   */
  async take({ territoryId, memberId }: Membership, id: string): Promise<boolean> {
    const row = await this.database.queryOne(
      `insert into post_drafts as d (territory_id, id, member_id, content, gone_at) values ($1, $2, $3, '{}', now())
       on conflict (territory_id, id) do update
          set gone_at = now(), content = '{}', mentioned = '{}', publish_at = null, refusal = null, refused_field = null
        where d.gone_at is null and d.member_id = $3
       returning id`,
      [territoryId, id, memberId],
    );
    return row !== undefined;
  }

  async delete({ territoryId, memberId }: Membership, id: string): Promise<boolean> {
    const row = await this.database.queryOne(
      `update post_drafts set gone_at = now()
        where territory_id = $1 and member_id = $2 and id = $3 and gone_at is null returning id`,
      [territoryId, memberId, id],
    );
    return row !== undefined;
  }

  /** Brings back what was deleted less than `seconds` ago; what was published is empty and does not come back. */
  async restore({ territoryId, memberId }: Membership, id: string, seconds: number): Promise<boolean> {
    const row = await this.database.queryOne(
      `update post_drafts set gone_at = null
        where territory_id = $1 and member_id = $2 and id = $3 and content <> '{}'
          and gone_at > now() - $4 * interval '1 second' returning id`,
      [territoryId, memberId, id, seconds],
    );
    return row !== undefined;
  }

  async schedule({ territoryId, id }: Key, publishAt: Date | null): Promise<void> {
    await this.database.query(
      `update post_drafts set publish_at = $3, refusal = null, refused_field = null where territory_id = $1 and id = $2`,
      [territoryId, id, publishAt],
    );
  }

  /** Takes it off the clock with the reason why it was not published. */
  async refuse({ territoryId, id }: Key, publishAt: Date, code: string, field: string | undefined): Promise<boolean> {
    const row = await this.database.queryOne(
      `update post_drafts set publish_at = null, refusal = $4, refused_field = $5
        where territory_id = $1 and id = $2 and publish_at = $3 and gone_at is null returning id`,
      [territoryId, id, publishAt, code, field ?? null],
    );
    return row !== undefined;
  }

  /** Forgets what ended long enough ago for no device to save it again. */
  async forgetGone(days: number): Promise<void> {
    await this.database.query(`delete from post_drafts where gone_at < now() - $1 * interval '1 day'`, [days]);
  }
}
