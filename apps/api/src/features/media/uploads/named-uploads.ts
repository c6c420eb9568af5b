import { Injectable } from '@nestjs/common';
import { Database } from '../../../platform/database/database';
import { decodeSharedId, encodeSharedId } from '../../../platform/database/public-id';
import { documentSql, presentDocument, type DocumentRow } from '../documents/document-presentation';
import type { DocumentModel } from '../documents/document.model';
import { imageSql, presentImage, type ImageRow } from '../images/image-presentation';
import type { ImageModel } from '../images/image.model';
import type { UploadsForgotten } from '../media.events';

/** An upload that something names by its public id, and whose it has to be. */
export interface NamedUpload {
  readonly ownerId: string;
  readonly upload: string;
}

/** One of the two. */
export interface ReadyUpload {
  readonly image: ImageModel | null;
  readonly document: DocumentModel | null;
}

interface ReadyRow {
  readonly id: string;
  readonly owner_id: string;
  readonly image: ImageRow | null;
  readonly document: DocumentRow | null;
}

/** Keeps what is no content yet but will be: drafts, and what waits to be read. */
@Injectable()
export class NamedUploads {
  constructor(private readonly database: Database) {}

  /** Those that are ready, in one statement: a lookup that gives nothing for anything but an upload of that owner. */
  async ready(named: readonly NamedUpload[]): Promise<(upload: NamedUpload) => ReadyUpload | undefined> {
    const ids = named.flatMap(({ upload }) => decodeSharedId(upload) ?? []);
    const rows =
      ids.length > 0
        ? await this.database.query<ReadyRow>(
            `select m.id, m.owner_id, ${imageSql('m')} as image, ${documentSql('m')} as document
               from media m where m.id = any($1::uuid[]) and m.state = 'ready'`,
            [ids],
          )
        : [];
    const found = new Map(
      rows.map((row) => [
        keyOf({ ownerId: row.owner_id, upload: encodeSharedId(row.id) }),
        { image: presentImage(row.image), document: presentDocument(row.document) },
      ]),
    );
    return (upload) => found.get(keyOf(upload));
  }

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

const keyOf = ({ ownerId, upload }: NamedUpload) => `${ownerId} ${upload}`;
