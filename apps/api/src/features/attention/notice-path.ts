import { encodePublicId } from '../../platform/database/public-id';
import type { SubjectKinds } from '../subjects';
import type { NoticeRow } from './notices.repository';

/** Where a notice leads in the web application: to its subject, or to the territory. */
export function noticePath(kinds: SubjectKinds, row: NoticeRow): string {
  const { slug, subject_kind: kind, subject_id: id, territory_id: territoryId } = row;
  return kind && id ? kinds.get(kind).path(slug, encodePublicId({ territoryId, id })) : `/t/${slug}`;
}
