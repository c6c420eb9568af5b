import { Injectable } from '@nestjs/common';
import { Database } from '../../../platform/database/database';
import type { PageRequest } from '../../../platform/database/keyset';
import type { Key } from '../../../platform/database/public-id';
import { mentionedMemberSql, mentionedSql, type MentionedRow, type MentionedRows } from '../../discussions';
import type { HeldSubject } from '../../subjects';
import type { Membership } from '../../territories';

export interface FormerWords {
  readonly body: string;
  readonly mentioned: readonly string[];
}

/** How many pictures and documents an edit brought, and how many it took away. */
export interface MediaChanges {
  readonly imagesAdded: number;
  readonly imagesRemoved: number;
  readonly documentsAdded: number;
  readonly documentsRemoved: number;
}

export interface PostVersionRow {
  readonly version: number;
  /** Null where the words stayed. */
  readonly body: string | null;
  readonly mentioned: MentionedRows;
  readonly written_at: Date;
  readonly replaced_at: Date;
  /** Nobody where whoever did it does not exist for the reader. */
  readonly replacer: MentionedRow | null;
  /** Empty where none changed. */
  readonly changes: Partial<MediaChanges>;
  readonly is_handed_over: boolean;
  readonly giver: MentionedRow | null;
  readonly taker: MentionedRow | null;
}

@Injectable()
export class PostVersionsRepository {
  constructor(private readonly database: Database) {}

  /** Keeps what a held post said until the edit under way. */
  async keep({ territoryId, id, version }: HeldSubject, editor: Membership, former: FormerWords): Promise<void> {
    await this.database.query(
      `insert into post_versions (territory_id, post_id, version, body, mentioned, written_at, replaced_by)
       select s.territory_id, s.id, $3, $4, $5, coalesce(s.edited_at, s.published_at), $6
         from subjects s where s.territory_id = $1 and s.id = $2`,
      [territoryId, id, version, former.body, former.mentioned, editor.memberId],
    );
  }

  /** Keeps what the edit under way changes beside the words, with those of before where they change too. */
  async keepChanges(
    { territoryId, id, version }: HeldSubject,
    editor: Membership,
    changes: MediaChanges,
  ): Promise<void> {
    await this.database.query(
      `insert into post_versions (territory_id, post_id, version, changes, written_at, replaced_by)
       select s.territory_id, s.id, $3, $4, coalesce(s.edited_at, s.published_at), $5
         from subjects s where s.territory_id = $1 and s.id = $2
       on conflict (territory_id, post_id, version) do update set changes = excluded.changes`,
      [territoryId, id, version, changes, editor.memberId],
    );
  }

  /** Keeps that a post went from one member to another. */
  async keepHandOver({ territoryId, id }: Key, from: string, to: string): Promise<void> {
    await this.database.query(
      `insert into post_versions (territory_id, post_id, version, written_at, handed_from, handed_to)
       select s.territory_id, s.id, s.version, coalesce(s.edited_at, s.published_at), $3, $4
         from subjects s join posts p on p.territory_id = s.territory_id and p.id = s.id
        where s.territory_id = $1 and s.id = $2`,
      [territoryId, id, from, to],
    );
  }

  /** Latest first, as somebody reads them who may read the post. */
  page(reader: Membership, { id }: Key, { limit, after }: PageRequest): Promise<PostVersionRow[]> {
    return this.database.query<PostVersionRow>(
      `select v.version, v.changes, v.body, v.written_at, v.replaced_at, ${mentionedSql('v.mentioned')} as mentioned,
              ${mentionedMemberSql('v.replaced_by')} as replacer,
              v.handed_to is not null as is_handed_over, ${mentionedMemberSql('v.handed_from')} as giver,
              ${mentionedMemberSql('v.handed_to')} as taker
         from post_versions v
        where v.territory_id = $1 and v.post_id = $3 and v.version < coalesce($4::bigint, 2147483648)
        order by v.version desc limit $5`,
      [reader.territoryId, reader.memberId, id, after?.at ?? null, limit + 1],
    );
  }
}
