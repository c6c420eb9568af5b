import { encodeSharedId } from '../../../platform/database/public-id';
import type { DocumentModel } from './document.model';

/** A document as `documentSql` gives it. */
export interface DocumentRow {
  readonly id: string;
  readonly name: string;
  readonly size: number;
  readonly pages: number | null;
}

/** SQL of type `json`: the document `media` of the table `media`; null until it is ready. */
export const documentSql = (media: string) => `
  case when ${media}.state = 'ready' and ${media}.purpose = 'document' then json_build_object(
    'id', ${media}.id, 'name', ${media}.name, 'size', ${media}.size, 'pages', ${media}.pages) end`;

/** Its address is signed later, for who gets this answer. */
export const presentDocument = (row: DocumentRow | null): DocumentModel | null =>
  row && { ...row, id: encodeSharedId(row.id), mediaId: row.id };
