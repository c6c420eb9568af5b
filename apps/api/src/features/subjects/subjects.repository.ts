import { Injectable } from '@nestjs/common';
import { LIMITS } from '@rayonne/contracts';
import { Database } from '../../platform/database/database';
import { olderThan, type PageRequest } from '../../platform/database/keyset';
import { unnestUnseen } from '../../platform/database/plans';
import type { Key } from '../../platform/database/public-id';
import { representsSql } from '../organisations';
import type { Membership } from '../territories';
import { isCoAuthorSql } from './co-authors/co-authors.sql';
import { SubjectKinds } from './subject-kinds';
import type { GivenSettings } from './settings/subject-settings.repository';
import { connectionSql, selectSubjects, type SubjectRow } from './subject-rows';
import type { CommentAudienceModel, SubjectAudienceModel } from './subject.model';
import type { SubjectCounts } from './subjects.events';
import { archivedBy, openToAll, visibleTo } from './visible-to';

/** A subject held for a change: nobody else changes it before the unit of work ends. */
export interface HeldSubject extends Key {
  readonly kind: string;
  readonly authorId: string;
  readonly represents: boolean;
  readonly isCoAuthor: boolean;
  readonly audience: `${SubjectAudienceModel}`;
  readonly commentAudience: `${CommentAudienceModel}`;
  readonly isConnected: boolean;
  readonly isReshareable: boolean;
  readonly version: number;
}

type NewSubject = GivenSettings & { readonly organisationId: string | null; readonly freshMonths: number };

export interface KindCount {
  readonly kind: string;
  readonly count: number;
}

const ORDINARY_PAGE = 20;
const ARCHIVED = archivedBy({ subject: 's', territory: '$1', member: '$2' });
const OPEN = openToAll({ subject: 's', territory: '$1' });
const LOOKERS = unnestUnseen('$1::uuid[]', '$2::uuid[]');
const COUNTS = `version, comment_count as "commentCount", reaction_count as "reactionCount", share_count as "shareCount"`;

/**
 * The number of rows stands in the text, not in a parameter: the planner would take that for a tenth of the table.
 * Two numbers make two statements.
 */
export const pageOf = (limit: number, which = '') => `
  ${which} and ${olderThan('s.published_at', 's.id', '$3', '$4')}
  order by s.published_at desc, s.id desc limit ${limit <= ORDINARY_PAGE ? ORDINARY_PAGE + 1 : LIMITS.pageSize + 1}`;

@Injectable()
export class SubjectsRepository {
  private readonly texts = new Map<string, string>();
  private acrossText: string | undefined;

  constructor(
    private readonly database: Database,
    private readonly kinds: SubjectKinds,
  ) {}

  select(reader: Membership, which: string, values: readonly unknown[]): Promise<SubjectRow[]> {
    return this.database.query<SubjectRow>(this.textOf(which), [reader.territoryId, reader.memberId, ...values]);
  }

  selectPage(
    reader: Membership,
    { limit, after }: PageRequest,
    which: string,
    values: readonly unknown[],
  ): Promise<SubjectRow[]> {
    return this.select(reader, pageOf(limit, which), [after?.at ?? null, after?.id ?? null, ...values]);
  }

  /** Which of these the reader may see. */
  async selectSeen(reader: Membership, ids: readonly string[]): Promise<string[]> {
    const rows = await this.database.query<{ id: string }>(
      `select s.id from subjects s
        where ${visibleTo({ subject: 's', territory: '$1', member: '$2' })} and s.id = any($3::uuid[])`,
      [reader.territoryId, reader.memberId, ids],
    );
    return rows.map(({ id }) => id);
  }

  /** How many the reader may see of each kind, most first; `which` as in `select`. */
  countByKind(reader: Membership, which: string, values: readonly unknown[]): Promise<KindCount[]> {
    return this.database.query<KindCount>(
      `select s.kind, count(*)::int as count from subjects s
        where ${visibleTo({ subject: 's', territory: '$1', member: '$2' })} ${which}
        group by s.kind order by count desc, s.kind`,
      [reader.territoryId, reader.memberId, ...values],
    );
  }

  /** As `select`, of the contents with these ids and as the viewer of each territory reads them, in any order. */
  selectAcross(readers: readonly Membership[], ids: readonly string[]): Promise<SubjectRow[]> {
    this.acrossText ??= `
      select found.* from ${LOOKERS} as looker(territory_id, member_id)
       cross join lateral (${this.textOf('and s.id = any($3::uuid[])')
         .replaceAll(/\$1(?!\d)/g, 'looker.territory_id')
         .replaceAll(/\$2(?!\d)/g, 'looker.member_id')}) found`;
    const territories = readers.map(({ territoryId }) => territoryId);
    return this.database.query<SubjectRow>(this.acrossText, [territories, readers.map((one) => one.memberId), ids]);
  }

  /** As `select`, of what anybody may read. */
  selectOpen(visitor: Membership, which: string, values: readonly unknown[]): Promise<SubjectRow[]> {
    const text = this.textOf(which, OPEN);
    return this.database.query<SubjectRow>(text, [visitor.territoryId, visitor.memberId, ...values]);
  }

  /** A page of what the author took out of sight. */
  selectArchived(author: Membership, kind: string, { limit, after }: PageRequest): Promise<SubjectRow[]> {
    const text = this.textOf(pageOf(limit, 'and s.kind = $5'), ARCHIVED);
    return this.database.query<SubjectRow>(text, [
      author.territoryId,
      author.memberId,
      after?.at ?? null,
      after?.id ?? null,
      kind,
    ]);
  }

  async archive({ territoryId, id }: Key): Promise<void> {
    await this.database.query(
      `update subjects set state = 'archived', featured_until = null where territory_id = $1 and id = $2`,
      [territoryId, id],
    );
  }

  /** Gives nothing for what that member has not archived. */
  bringBack(author: Membership, kind: string, id: string): Promise<SubjectCounts | undefined> {
    return this.database.queryOne<SubjectCounts>(
      `update subjects s set state = 'published' where ${ARCHIVED} and s.kind = $3 and s.id = $4 returning ${COUNTS}`,
      [author.territoryId, author.memberId, kind, id],
    );
  }

  /** The whole statement behind `select`, or under another condition. */
  textOf(which: string, condition?: string): string {
    const key = `${condition ?? ''}${which}`;
    let text = this.texts.get(key);
    if (!text) {
      text = selectSubjects(this.kinds, which, condition);
      this.texts.set(key, text);
    }
    return text;
  }

  hold(reader: Membership, id: string): Promise<HeldSubject | undefined> {
    return this.database.queryOne<HeldSubject>(
      `select s.territory_id as "territoryId", s.id, s.kind, s.author_id as "authorId", s.version,
              s.organisation_id is not null and ${representsSql('s.territory_id', 's.organisation_id', '$2')} as represents,
              ${isCoAuthorSql('$2')} as "isCoAuthor",
              s.audience_kind as audience, s.comment_audience as "commentAudience", s.is_reshareable as "isReshareable",
              ${connectionSql('$2')} as "isConnected"
         from subjects s
        where ${visibleTo({ subject: 's', territory: '$1', member: '$2' })} and s.id = $3
          for no key update of s`,
      [reader.territoryId, reader.memberId, id],
    );
  }

  /** Gives nothing when the commune is not one of the territory. */
  insert(author: Membership, kind: string, given: NewSubject): Promise<{ id: string; publishedAt: Date } | undefined> {
    return this.database.queryOne<{ id: string; publishedAt: Date }>(
      `insert into subjects (territory_id, author_id, kind, organisation_id, fresh_months, audience_kind, audience_sectors,
                             comment_audience, is_reshareable, language, commune_code, review_by)
       select $1, $2, $3, $4, $5::int, coalesce($6, 'territory'), case when $6 = 'sectors' then $12::text[] else '{}' end, coalesce($7, 'everyone'), coalesce($8, true), $9,
              $10, coalesce($11, now() + $5::int * interval '1 month')
        where $10::text is null
           or exists (select from territory_communes where territory_id = $1 and commune_code = $10)
       returning id, published_at as "publishedAt"`,
      [
        author.territoryId,
        author.memberId,
        kind,
        given.organisationId,
        given.freshMonths,
        given.audience ?? null,
        given.commentAudience ?? null,
        given.isReshareable ?? null,
        given.language ?? author.locale,
        given.communeCode ?? null,
        given.reviewBy ?? null,
        given.audienceSectors ?? null,
      ],
    );
  }

  async bumpVersion({ territoryId, id }: Key, edited: boolean): Promise<SubjectCounts> {
    const row = await this.database.queryOne<SubjectCounts>(
      `update subjects set version = version + 1, edited_at = case when $3 then now() else edited_at end
        where territory_id = $1 and id = $2 returning ${COUNTS}`,
      [territoryId, id, edited],
    );
    return row!;
  }

  async addToCounts({ territoryId, id }: Key, comments: number, reactions: number): Promise<SubjectCounts> {
    const row = await this.database.queryOne<SubjectCounts>(
      `update subjects set comment_count = comment_count + $3, reaction_count = reaction_count + $4
        where territory_id = $1 and id = $2 returning ${COUNTS}`,
      [territoryId, id, comments, reactions],
    );
    return row!;
  }

  counts({ territoryId, id }: Key): Promise<(SubjectCounts & { authorId: string }) | undefined> {
    return this.database.queryOne<SubjectCounts & { authorId: string }>(
      `select ${COUNTS}, author_id as "authorId" from subjects where territory_id = $1 and id = $2`,
      [territoryId, id],
    );
  }

  /** It holds for as long again as its kind usually does. */
  async renew({ territoryId, id }: Key, isConfirmed: boolean): Promise<void> {
    await this.database.query(
      `update subjects
          set review_by = now() + fresh_months * interval '1 month', review_asked_at = null,
              confirmed_at = case when $3 then now() else confirmed_at end
        where territory_id = $1 and id = $2`,
      [territoryId, id, isConfirmed],
    );
  }

  async makeOverdue({ territoryId, id }: Key): Promise<void> {
    await this.database.query(
      `update subjects set review_by = least(review_by, now()) where territory_id = $1 and id = $2`,
      [territoryId, id],
    );
  }

  /** Gives whether it stood at the head of its territory before. */
  async feature({ territoryId, id }: Key, until: Date | null): Promise<boolean> {
    const row = await this.database.queryOne<{ wasFeatured: boolean }>(
      `update subjects set featured_until = $3 where territory_id = $1 and id = $2
       returning coalesce(old.featured_until > now(), false) as "wasFeatured"`,
      [territoryId, id, until],
    );
    return row!.wasFeatured;
  }

  async delete({ territoryId, id }: Key, by: Membership): Promise<void> {
    await this.database.query(
      `update subjects set state = 'deleted', deleted_at = now(), deleted_by = $3, featured_until = null
        where territory_id = $1 and id = $2`,
      [territoryId, id, by.memberId],
    );
  }

  /** Brings back what that member deleted less than `seconds` ago. */
  restore(
    { territoryId, id }: Key,
    by: Membership,
    seconds: number,
  ): Promise<(SubjectCounts & { authorId: string }) | undefined> {
    return this.database.queryOne<SubjectCounts & { authorId: string }>(
      `update subjects set state = 'published', deleted_at = null, deleted_by = null
        where territory_id = $1 and id = $2 and state = 'deleted' and deleted_by = $3
          and deleted_at > now() - $4 * interval '1 second'
       returning ${COUNTS}, author_id as "authorId"`,
      [territoryId, id, by.memberId, seconds],
    );
  }
}
