import { encodePublicId } from '../../platform/database/public-id';
import type { SubjectKinds } from '../subjects';
import type { NoticeKinds } from './notice-kinds';
import type { NoticeRow } from './notices.repository';

/** Where a notice leads in the web application: to its subject or the comment there, to its organisation, to whoever acted, to where its kind belongs, or to the territory. */
export function noticePath(kinds: { subjects: SubjectKinds; notices: NoticeKinds }, row: NoticeRow): string {
  const { slug, subject_kind: subjectKind, subject_id: subjectId, territory_id: territoryId, organisation } = row;
  const actorId = row.actor_is_active ? row.actor_id : null;
  if (subjectKind && subjectId) {
    const path = kinds.subjects.get(subjectKind).path(slug, encodePublicId({ territoryId, id: subjectId }));
    if (row.comment_id) return `${path}?comment=${encodePublicId({ territoryId, id: row.comment_id })}`;
    const offers = kinds.notices.find(row.kind)?.offers;
    return offers ? `${path}?${offers}` : path;
  }
  if (organisation) return `/t/${slug}/organisations/${encodePublicId({ territoryId, id: organisation.id })}`;
  if (actorId && kinds.notices.find(row.kind)?.leadsToActor) {
    return `/t/${slug}/members/${encodePublicId({ territoryId, id: actorId })}`;
  }
  const about = row.about_id && encodePublicId({ territoryId, id: row.about_id });
  return kinds.notices.find(row.kind)?.path?.(slug, about, row.digest) ?? `/t/${slug}`;
}
