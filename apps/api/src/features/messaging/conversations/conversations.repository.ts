import { Injectable } from '@nestjs/common';
import { Database } from '../../../platform/database/database';
import { fromMicroseconds, microseconds, type PageRequest } from '../../../platform/database/keyset';
import type { Key } from '../../../platform/database/public-id';
import { isBlockedBetween, isFoundBySight, sightOf } from '../../identity';
import { imageSql, type ImageRow } from '../../media';
import { isManagingSql } from '../../territories';

/** A conversation as one of its participants sees it, with its last message when there is one. */
export interface ConversationRow {
  territory_id: string;
  id: string;
  kind: 'direct' | 'group';
  subject_id: string | null;
  last_sequence: number;
  last_message_at: Date;
  at: string;
  unread_count: number;
  message_id: string | null;
  client_message_id: string;
  author_account_id: string;
  body: string;
  sent_at: Date;
}

/** Somebody who takes part in a conversation. */
export interface Seat {
  readonly territoryId: string;
  readonly conversationId: string;
  readonly accountId: string;
  readonly memberId: string;
  readonly name: string;
  readonly photo: ImageRow | null;
  readonly lastReadSequence: number;
  /** Whether the reader finds them among the members of the conversation's territory. */
  readonly isFindable: boolean;
  /** An active account that is an active member of the conversation's territory, itself active. */
  readonly isActive: boolean;
  /** A block stands between them and somebody else in the conversation. */
  readonly isApart: boolean;
}

export interface HeldSeat extends Seat {
  /** What the conversation is about. */
  readonly subjectId: string | null;
  readonly isManaging: boolean;
}

export interface DirectConversation {
  readonly territoryId: string;
  /** Account of who opens it. */
  readonly opener: string;
  /** Account of the other one. */
  readonly other: string;
  readonly subjectId: string | null;
}

export interface GroupConversation {
  readonly territoryId: string;
  /** Account of who opens it. */
  readonly opener: string;
  /** Whoever opens it included. */
  readonly memberIds: readonly string[];
  readonly subjectId: string | null;
}

/** $1 is the viewer's account. Whoever is no active member of the territory any more has no row here. */
const seenBy = (condition: string) => `
  with mine as materialized (
    select m.territory_id from members m join territories t on t.id = m.territory_id
     where m.account_id = $1 and m.state = 'active' and t.state = 'active'
  ), page as (
    select c.territory_id, c.id, c.kind, c.subject_id, c.last_sequence, c.last_message_at, p.last_read_sequence, p.unread_since
      from mine
      join participants p on p.territory_id = mine.territory_id and p.account_id = $1
      join conversations c on c.territory_id = p.territory_id and c.id = p.conversation_id
     where ${condition}
  )
  select page.territory_id, page.id, page.kind, page.subject_id, page.last_sequence, page.last_message_at,
         ${microseconds('page.last_message_at')}::text as at,
         case when page.unread_since is null then 0 else (
           select count(*)::int from (
             select from messages u
              where u.territory_id = page.territory_id and u.conversation_id = page.id
                and u.sequence > page.last_read_sequence and u.author_account_id <> $1
              limit 100) unread) end as unread_count,
         l.id as message_id, l.client_message_id, l.author_account_id, l.body, l.sent_at
    from page
    left join messages l
      on l.territory_id = page.territory_id and l.conversation_id = page.id and l.sequence = page.last_sequence
   order by page.last_message_at desc, page.id desc`;

const ONE = seenBy('c.territory_id = $2 and c.id = $3');

/** One of two that nobody wrote in yet shows only in the list of who opened it. */
const PAGE = seenBy(`(c.last_sequence > 0 or c.opened_by = $1 or c.kind = 'group')
       and ($2::bigint is null or (c.last_message_at, c.id) < (${fromMicroseconds('$2')}, $3::uuid))
     order by c.last_message_at desc, c.id desc limit $4`);

/** For statements that begin with `sightOf` the reader. */
const SEAT = `
  p.territory_id as "territoryId", p.conversation_id as "conversationId", p.account_id as "accountId",
  m.id as "memberId", a.name, ${imageSql('ap')} as photo, p.last_read_sequence as "lastReadSequence",
  m.state = 'active' and ${isFoundBySight('m')} as "isFindable",
  m.state = 'active' and a.state = 'active' and t.state = 'active' as "isActive",
  exists (select from participants op
           where op.territory_id = p.territory_id and op.conversation_id = p.conversation_id and op.account_id <> p.account_id
             and ${isBlockedBetween('p.account_id', 'op.account_id')}) as "isApart"`;

const SEAT_JOINS = `
  join members m on m.territory_id = p.territory_id and m.account_id = p.account_id
  join accounts a on a.id = p.account_id
  left join media ap on ap.id = a.photo_id
  join territories t on t.id = p.territory_id`;

@Injectable()
export class ConversationsRepository {
  constructor(private readonly database: Database) {}

  findOne(accountId: string, key: Key): Promise<ConversationRow | undefined> {
    return this.database.queryOne<ConversationRow>(ONE, [accountId, key.territoryId, key.id]);
  }

  /** Latest activity first, over all territories of the account. */
  page(accountId: string, { limit, after }: PageRequest): Promise<ConversationRow[]> {
    return this.database.query<ConversationRow>(PAGE, [accountId, after?.at ?? null, after?.id ?? null, limit + 1]);
  }

  seatsOf(readerAccountId: string, keys: readonly Key[]): Promise<Seat[]> {
    return this.database.query<Seat>(
      `with ${sightOf('$1::uuid[]', '$3')}
       select ${SEAT}
         from unnest($1::uuid[], $2::uuid[]) as k(territory_id, id)
         join participants p on p.territory_id = k.territory_id and p.conversation_id = k.id ${SEAT_JOINS}
        order by p.conversation_id, p.account_id`,
      [keys.map((key) => key.territoryId), keys.map((key) => key.id), readerAccountId],
    );
  }

  /** Holds the conversation until the unit ends, so that its messages are added and read one after the other. */
  lock(readerAccountId: string, key: Key): Promise<HeldSeat[]> {
    return this.database.query<HeldSeat>(
      `with ${sightOf('array[$1::uuid]', '$3')}
       select ${SEAT}, c.subject_id as "subjectId", ${isManagingSql('m')} as "isManaging"
         from conversations c
         join participants p on p.territory_id = c.territory_id and p.conversation_id = c.id ${SEAT_JOINS}
        where c.territory_id = $1 and c.id = $2
        order by p.account_id
          for no key update of c`,
      [key.territoryId, key.id, readerAccountId],
    );
  }

  async findDirect({ territoryId, opener, other, subjectId }: DirectConversation): Promise<string | null> {
    const row = await this.database.queryOne<{ id: string }>(
      `select id from conversations
        where territory_id = $1 and kind = 'direct' and direct_key = $2 and subject_id is not distinct from $3`,
      [territoryId, directKey(opener, other), subjectId],
    );
    return row?.id ?? null;
  }

  /** Gives `null` when it exists; if somebody is opening the same one just now, waits for them first. */
  async insertDirect({ territoryId, opener, other, subjectId }: DirectConversation): Promise<string | null> {
    const row = await this.database.queryOne<{ id: string }>(
      `with opened as (
         insert into conversations (territory_id, direct_key, subject_id, opened_by) values ($1, $2, $3, $4)
         on conflict (territory_id, direct_key, subject_id) where kind = 'direct' do nothing
         returning territory_id, id
       ), seated as (
         insert into participants (territory_id, conversation_id, account_id)
         select opened.territory_id, opened.id, unnest($5::uuid[]) from opened
       )
       select id from opened`,
      [territoryId, directKey(opener, other), subjectId, opener, [opener, other]],
    );
    return row?.id ?? null;
  }

  /** One of several people, those of them who are active members; they do not have one for ever, as two people do. */
  async insertGroup({ territoryId, opener, memberIds, subjectId }: GroupConversation): Promise<string> {
    const row = await this.database.queryOne<{ id: string }>(
      `with opened as (
         insert into conversations (territory_id, kind, subject_id, opened_by) values ($1, 'group', $2, $3)
         returning territory_id, id
       ), seated as (
         insert into participants (territory_id, conversation_id, account_id)
         select opened.territory_id, opened.id, m.account_id
           from opened join members m on m.territory_id = opened.territory_id and m.id = any($4::uuid[]) and m.state = 'active'
       )
       select id from opened`,
      [territoryId, subjectId, opener, memberIds],
    );
    return row!.id;
  }

  /** Moves the reader forward, never back; gives the new position, or `null` when nothing moved. */
  async markRead(key: Key, accountId: string, sequence: number): Promise<number | null> {
    const row = await this.database.queryOne<{ last_read_sequence: number }>(
      `with position as (
         select least($4::integer, last_sequence) as sequence from conversations where territory_id = $1 and id = $2
       )
       update participants p
          set last_read_sequence = position.sequence,
              unread_since = (
                select min(u.sent_at) from messages u
                 where u.territory_id = $1 and u.conversation_id = $2
                   and u.sequence > position.sequence and u.author_account_id <> $3)
         from position
        where p.territory_id = $1 and p.conversation_id = $2 and p.account_id = $3
          and p.last_read_sequence < position.sequence
       returning p.last_read_sequence`,
      [key.territoryId, key.id, accountId, sequence],
    );
    return row?.last_read_sequence ?? null;
  }

  async countUnread(accountId: string): Promise<number> {
    const row = await this.database.queryOne<{ count: number }>(
      `select count(*)::int as count
         from participants p
         join members m on m.territory_id = p.territory_id and m.account_id = p.account_id and m.state = 'active'
         join territories t on t.id = p.territory_id and t.state = 'active'
        where p.account_id = $1 and p.unread_since is not null`,
      [accountId],
    );
    return row!.count;
  }

  /** The account of an active member whom that account may reach, or `null`. */
  async accountWithinReach(member: Key, accountId: string): Promise<string | null> {
    const row = await this.database.queryOne<{ account_id: string }>(
      `select m.account_id from members m join accounts a on a.id = m.account_id
        where m.territory_id = $1 and m.id = $2 and m.state = 'active' and a.state = 'active'
          and not ${isBlockedBetween('m.account_id', '$3')}`,
      [member.territoryId, member.id, accountId],
    );
    return row?.account_id ?? null;
  }
}

const directKey = (...accounts: [string, string]) => accounts.toSorted().join(':');
