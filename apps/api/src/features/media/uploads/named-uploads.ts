import { Injectable } from '@nestjs/common';
import { Database } from '../../../platform/database/database';
import { encodeSharedId } from '../../../platform/database/public-id';
import type { UploadsForgotten } from '../media.events';

/** Keeps what is no content yet but will be: drafts, and what waits to be read. */
@Injectable()
export class NamedUploads {
  constructor(private readonly database: Database) {}

  /**
   * Keeps the uploads that a document of their owner names, anywhere in it. `documents` is a constant SELECT that gives
   * `account_id` and `document` (jsonb).
   */
  async keep(forgotten: UploadsForgotten, documents: string): Promise<void> {
    const ids = new Map(forgotten.uploads.map(({ id }) => [encodeSharedId(id), id]));
    const named = await this.database.query<{ upload: string }>(
      `select distinct waiting.upload
         from unnest($1::text[], $2::uuid[]) as waiting(upload, owner_id)
         join (${documents}) kept on kept.account_id = waiting.owner_id
        where jsonb_path_exists(kept.document, 'strict $.** ? (@ == $upload)', jsonb_build_object('upload', waiting.upload), true)`,
      [[...ids.keys()], forgotten.uploads.map(({ ownerId }) => ownerId)],
    );
    forgotten.keep(named.map(({ upload }) => ids.get(upload)!));
  }
}
