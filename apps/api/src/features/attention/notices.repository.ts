import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database';
import { microseconds, olderThan, type PageRequest } from '../../platform/database/keyset';
import type { Key } from '../../platform/database/public-id';
import { existsFor, isBlockedBetween } from '../identity';
import { organisationCardSql, type OrganisationCardRow } from '../organisations';
import { isForAll, visibleTo } from '../subjects';
import type { NoticeDigest } from './notice-kinds';

export type Mailing = 'none' | 'waiting' | 'sent' | 'held';

interface NewNotice {
  readonly territoryId: string;
  readonly memberId: string;
  readonly kind: string;
  readonly actorId: string | null;
  readonly subjectId: string | null;
  readonly commentId: string | null;
  readonly organisationId: string | null;
  readonly aboutId: string | null;
  readonly digest: NoticeDigest | null;
  readonly mailing: Mailing;
  /** Days in which a second one of the kind about the same actor (and the same organisation) is left out. */
  readonly quietDays: number | null;
}

export interface NoticeRow {
  territory_id: string;
  id: string;
  at: string;
  kind: string;
  actor_id: string | null;
  /** Whoever left has no page to lead to. */
  actor_is_active: boolean;
  subject_id: string | null;
  subject_kind: string | null;
  comment_id: string | null;
  organisation: OrganisationCardRow | null;
  about_id: string | null;
  digest: NoticeDigest | null;
  slug: string;
  mailing: Mailing;
  created_at: Date;
  seen_at: Date | null;
}

/** A notice that may have to be mailed, with everything the mail needs. */
export interface MailableRow extends NoticeRow {
  account_id: string;
  actor_name: string | null;
  territory_name: string;
}

const SUBJECT_IN_SIGHT = visibleTo({ subject: 's', territory: 'n.territory_id', member: 'm.id' });

/** A content that is not for the recipient `m`: they are not told of it. */
const IS_NOT_FOR_THEM = `
  s.state = 'published' and not ${isForAll('s')}
  and not (${visibleTo({ subject: 's', territory: 'm.territory_id', member: 'm.id' })})`;

/** What its recipient may still see: in territories they belong to, about content that is there. */
const IN_SIGHT = `
  from notices n
  join members m on m.territory_id = n.territory_id and m.account_id = n.account_id and m.state = 'active'
  join territories t on t.id = n.territory_id and t.state = 'active'
  left join subjects s on s.territory_id = n.territory_id and s.id = n.subject_id and ${SUBJECT_IN_SIGHT}`;

const COLUMNS = `
  n.territory_id, n.id, ${microseconds('n.created_at')}::text as at, n.kind, n.actor_id,
  exists (select from members actor
           where actor.territory_id = n.territory_id and actor.id = n.actor_id and actor.state = 'active') as actor_is_active,
  n.subject_id, s.kind as subject_kind, n.comment_id,
  ${organisationCardSql('n.territory_id', 'n.organisation_id')} as organisation,
  n.about_id, n.digest, t.slug, n.mailing, n.created_at, n.seen_at`;

/** The content is still there for them, and so is whoever acted. */
const CONCERNS = `(n.subject_id is null or s.id is not null)
  and (n.comment_id is null or exists (
        select from comments nc where nc.territory_id = n.territory_id and nc.id = n.comment_id and nc.deleted_at is null))
  and (n.actor_id is null or ${existsFor('n.actor_id', { territory: 'n.territory_id', member: 'm.id' })})`;

/** Beyond this the exact number says nothing more. */
const MOST_COUNTED = 100;

@Injectable()
export class NoticesRepository {
  constructor(private readonly database: Database) {}

  /** Gives nothing when the recipient is not an active member, was told lately, or a block stands between them and the actor. */
  async insert(notice: NewNotice): Promise<{ id: string; accountId: string } | undefined> {
    return this.database.queryOne<{ id: string; accountId: string }>(
      `insert into notices (territory_id, account_id, kind, actor_id, subject_id, mailing, organisation_id, comment_id,
                            about_id, digest)
       select m.territory_id, m.account_id, $3, $4, $5, $6, $8, $9, $10, $11
         from members m left join members act on act.territory_id = m.territory_id and act.id = $4
        where m.territory_id = $1 and m.id = $2 and m.state = 'active' and not ${isBlockedBetween('m.account_id', 'act.account_id')}
          and not exists (select from subjects s
                           where s.territory_id = m.territory_id and s.id = $5 and ${IS_NOT_FOR_THEM})
          and ($7::int is null or not exists (
                select from notices n
                 where n.territory_id = $1 and n.account_id = m.account_id and n.kind = $3 and n.actor_id = $4
                   and n.organisation_id is not distinct from $8
                   and n.created_at > now() - $7::int * interval '1 day'))
       returning id, account_id as "accountId"`,
      [
        notice.territoryId,
        notice.memberId,
        notice.kind,
        notice.actorId,
        notice.subjectId,
        notice.mailing,
        notice.quietDays,
        notice.organisationId,
        notice.commentId,
        notice.aboutId,
        notice.digest,
      ],
    );
  }

  /** Newest first, and one more than the page holds. */
  page(accountId: string, { limit, after }: PageRequest): Promise<NoticeRow[]> {
    return this.database.query<NoticeRow>(
      `select ${COLUMNS} ${IN_SIGHT}
        where n.account_id = $1 and ${CONCERNS} and ${olderThan('n.created_at', 'n.id', '$2', '$3')}
        order by n.created_at desc, n.id desc limit $4`,
      [accountId, after?.at ?? null, after?.id ?? null, limit + 1],
    );
  }

  async countUnseen(accountId: string): Promise<number> {
    const row = await this.database.queryOne<{ count: number }>(
      `select count(*)::int from (select ${IN_SIGHT}
        where n.account_id = $1 and n.seen_at is null and ${CONCERNS} limit $2)`,
      [accountId, MOST_COUNTED],
    );
    return row!.count;
  }

  async markSeen(accountId: string, keys: readonly Key[]): Promise<void> {
    await this.database.query(
      `update notices n set seen_at = now() from unnest($2::uuid[], $3::uuid[]) as k(territory_id, id)
        where n.territory_id = k.territory_id and n.id = k.id and n.account_id = $1 and n.seen_at is null`,
      [accountId, keys.map((key) => key.territoryId), keys.map((key) => key.id)],
    );
  }

  /** That notice of the account and every earlier one. */
  async markSeenUpTo(accountId: string, key: Key): Promise<void> {
    await this.database.query(
      `update notices n set seen_at = now() from notices last
        where last.territory_id = $2 and last.id = $3 and last.account_id = $1
          and n.account_id = $1 and n.seen_at is null and (n.created_at, n.id) <= (last.created_at, last.id)`,
      [accountId, key.territoryId, key.id],
    );
  }

  /** Holds a notice whose mail is still to be judged; nothing once it was, or when it went out of sight. */
  holdForMail(key: Key): Promise<MailableRow | undefined> {
    return this.database.queryOne<MailableRow>(
      `select ${COLUMNS}, n.account_id, t.name as territory_name,
              (select a.name from members am join accounts a on a.id = am.account_id
                where am.territory_id = n.territory_id and am.id = n.actor_id) as actor_name
         ${IN_SIGHT}
        where n.territory_id = $1 and n.id = $2 and n.mailing = 'waiting' and ${CONCERNS}
          for update of n`,
      [key.territoryId, key.id],
    );
  }

  async setMailing(key: Key, mailing: Mailing): Promise<void> {
    await this.database.query(`update notices set mailing = $3 where territory_id = $1 and id = $2`, [
      key.territoryId,
      key.id,
      mailing,
    ]);
  }

  async recall(what: {
    readonly territoryId: string;
    readonly organisationId: string;
    readonly kind: string;
    readonly accounts: readonly string[];
    readonly actors: readonly string[] | null;
  }): Promise<void> {
    await this.database.query(
      `delete from notices
        where territory_id = $1 and organisation_id = $2 and kind = $3 and seen_at is null
          and not (account_id = any($4::uuid[]) and ($5::uuid[] is null or actor_id = any($5)))`,
      [what.territoryId, what.organisationId, what.kind, what.accounts, what.actors],
    );
  }

  async recallAbout(territoryId: string, aboutId: string): Promise<void> {
    await this.database.query(`delete from notices where territory_id = $1 and about_id = $2 and seen_at is null`, [
      territoryId,
      aboutId,
    ]);
  }

  async forgetOlderThan(days: number): Promise<void> {
    await this.database.query(`delete from notices where created_at < now() - $1::int * interval '1 day'`, [days]);
  }
}
