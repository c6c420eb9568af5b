import { Injectable } from '@nestjs/common';
import { Database } from '../../../platform/database/database';
import type { Key } from '../../../platform/database/public-id';
import { isBlockedBetween } from '../../identity';

export interface MessageRow {
  territory_id: string;
  id: string;
  conversation_id: string;
  sequence: number;
  author_account_id: string;
  client_message_id: string;
  body: string;
  sent_at: Date;
}

export interface NewMessage {
  readonly conversation: Key;
  readonly authorAccountId: string;
  readonly clientMessageId: string;
  readonly body: string;
}

export interface AcceptedMessage extends MessageRow {
  /** False when the same author had already sent this client message id here. */
  is_new: boolean;
  /** Accounts that had read everything and now have something to read. */
  newly_unread: string[] | null;
  /** Up to where its author has read. */
  author_position: number;
}

/** The first message that an account has not read in a conversation, and since when it waits. */
export interface WaitingRow {
  unread_since: Date;
  territory_name: string;
  author_name: string;
}

export interface MessagesWindow {
  /** Bounds, both excluded. */
  readonly after: number;
  readonly before: number;
  /** Which end of a window larger than `limit` to give. */
  readonly from: 'start' | 'end';
  readonly limit: number;
}

const COLUMNS = 'territory_id, id, conversation_id, sequence, author_account_id, client_message_id, body, sent_at';

/** One row at least, so that the conversation's last number and its messages are those of one moment. */
const windowFrom = (order: 'asc' | 'desc') => `
  select c.last_sequence, w.*
    from conversations c
    left join lateral (
      select ${COLUMNS} from messages
       where territory_id = c.territory_id and conversation_id = c.id and sequence > $3 and sequence < $4
       order by sequence ${order} limit $5) w on true
   where c.territory_id = $1 and c.id = $2
   order by w.sequence`;

const FROM_START = windowFrom('asc');
const FROM_END = windowFrom('desc');

@Injectable()
export class MessagesRepository {
  constructor(private readonly database: Database) {}

  /**
   * Adds a message at the end, or gives the one that the same author sent under the same id. Needs the lock of
   * the conversation: this statement starts after it was got, so that it sees every message before it.
   * Who writes at the end has read the end; who had read everything until now has something unread.
   */
  async append({ conversation, authorAccountId, clientMessageId, body }: NewMessage): Promise<AcceptedMessage> {
    const { territoryId, id } = conversation;
    const row = await this.database.queryOne<AcceptedMessage>(
      `with known as (
         select ${COLUMNS} from messages
          where territory_id = $1 and conversation_id = $2 and author_account_id = $3 and client_message_id = $4
       ), numbered as (
         update conversations set last_sequence = last_sequence + 1, last_message_at = clock_timestamp()
          where territory_id = $1 and id = $2 and not exists (select from known)
         returning last_sequence, last_message_at
       ), sent as (
         insert into messages (territory_id, conversation_id, author_account_id, client_message_id, body, sequence, sent_at)
         select $1, $2, $3, $4, $5, last_sequence, last_message_at from numbered
         returning ${COLUMNS}
       ), caught_up as (
         update participants p set last_read_sequence = numbered.last_sequence from numbered
          where p.territory_id = $1 and p.conversation_id = $2 and p.account_id = $3
            and p.last_read_sequence = numbered.last_sequence - 1
         returning p.last_read_sequence
       ), author as (
         select coalesce((select last_read_sequence from caught_up), last_read_sequence) as author_position
           from participants where territory_id = $1 and conversation_id = $2 and account_id = $3
       ), newly_unread as (
         update participants p set unread_since = numbered.last_message_at from numbered
          where p.territory_id = $1 and p.conversation_id = $2 and p.account_id <> $3 and p.unread_since is null
         returning p.account_id
       )
       select ${COLUMNS}, true as is_new, (select array_agg(account_id) from newly_unread) as newly_unread, author_position
         from sent, author
       union all
       select ${COLUMNS}, false, null, author_position from known, author`,
      [territoryId, id, authorAccountId, clientMessageId, body],
    );
    return row!;
  }

  /** Messages of a window in order, and the number of the last message there is. */
  async window(conversation: Key, { after, before, from, limit }: MessagesWindow) {
    const rows = await this.database.query<(MessageRow | { id: null }) & { last_sequence: number }>(
      from === 'start' ? FROM_START : FROM_END,
      [conversation.territoryId, conversation.id, after, before, limit],
    );
    return {
      lastSequence: rows[0]?.last_sequence ?? 0,
      messages: rows.filter((row): row is MessageRow & { last_sequence: number } => row.id !== null),
    };
  }

  /** Nothing once it was read, when the account is no active member of the territory any more, or keeps its author away. */
  findWaiting(accountId: string, conversation: Key): Promise<WaitingRow | undefined> {
    return this.database.queryOne<WaitingRow>(
      `select p.unread_since, t.name as territory_name, a.name as author_name
         from participants p
         join members m on m.territory_id = p.territory_id and m.account_id = p.account_id and m.state = 'active'
         join territories t on t.id = p.territory_id and t.state = 'active'
        cross join lateral (
              select author_account_id from messages u
               where u.territory_id = p.territory_id and u.conversation_id = p.conversation_id
                 and u.sequence > p.last_read_sequence and u.author_account_id <> p.account_id
               order by u.sequence limit 1) first
         join accounts a on a.id = first.author_account_id
        where p.territory_id = $1 and p.conversation_id = $2 and p.account_id = $3 and p.unread_since is not null
          and not ${isBlockedBetween('p.account_id', 'first.author_account_id')}`,
      [conversation.territoryId, conversation.id, accountId],
    );
  }
}
