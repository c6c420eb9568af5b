import { microseconds } from '../../platform/database/keyset';
import { encodePublicId, encodeSharedId } from '../../platform/database/public-id';
import { existsFor } from '../identity';
import {
  organisationCardSql,
  presentOrganisationCard,
  representsSql,
  type OrganisationCardRow,
} from '../organisations';
import {
  areConnected,
  MEMBER_COLUMNS,
  MEMBER_JOINS,
  presentMember,
  type CommuneModel,
  type Membership,
  type MemberRow,
} from '../territories';
import { isCoAuthorSql } from './co-authors/co-authors.sql';
import type { SubjectCore, SubjectKinds } from './subject-kinds';
import type {
  CommentAudienceModel,
  ReactionKindModel,
  SubjectAudienceModel,
  ViewerBookmarkModel,
} from './subject.model';
import {
  canComment,
  canConfirm,
  canDeleteSubject,
  canEditSubject,
  canFeature,
  canFlag,
  canReact,
  canReshare,
} from './subjects.policy';
import { visibleTo } from './visible-to';

const READER = { territory: '$1', member: '$2' };

/** A subject as one member reads it: the spine, its author, that member's reaction and the content of its kind. */
export interface SubjectRow extends MemberRow {
  id: string;
  kind: string;
  published_at: Date;
  /** `published_at` as a keyset wants it. */
  at: string;
  edited_at: Date | null;
  version: number;
  comment_count: number;
  reaction_count: number;
  share_count: number;
  viewer_reaction: ReactionKindModel | null;
  organisation: OrganisationCardRow | null;
  /** Whether the reader speaks for that organisation. */
  represents: boolean;
  is_co_author: boolean;
  audience_kind: SubjectAudienceModel;
  audience_sectors: string[];
  comment_audience: CommentAudienceModel;
  is_reshareable: boolean;
  is_connected: boolean;
  language: string;
  place: CommuneModel | null;
  review_by: Date;
  confirmed_at: Date | null;
  is_overdue: boolean;
  viewer_has_flagged: boolean;
  viewer_bookmark: { folder_id: string | null } | null;
  featured_until: Date | null;
  content: unknown;
}

/** SQL: whether the author of the row `s` and the member are connected, where it decides on something. */
export const connectionSql = (member: string) =>
  `s.comment_audience = 'connections' and ${areConnected('s.territory_id', 's.author_id', member)}`;

const PLACE = `
  (select json_build_object('code', place.code, 'name', place.name, 'departmentCode', place.department_code)
     from communes place where place.code = s.commune_code)`;

/** How many of a subject's comments or reactions come from people who do not exist for the reader: mostly nobody, at no cost. */
const unseen = (table: string, person: string, which = '') => `
  case when (select hidden_members($1, $2)) = '{}' then 0 else (
    select count(*)::int from ${table} u
     where u.territory_id = s.territory_id and u.subject_id = s.id ${which} and not ${existsFor(`u.${person}`, READER)}) end`;

/** As `unseen`, of the posts that share it. */
const UNSEEN_SHARES = `
  case when s.share_count = 0 or (select hidden_members($1, $2)) = '{}' then 0 else (
    select count(*)::int from post_shares u join subjects x on x.territory_id = u.territory_id and x.id = u.id
     where u.territory_id = s.territory_id and u.subject_id = s.id and x.state = 'published'
       and not ${existsFor('x.author_id', READER)}) end`;

/**
 * Newest first; `$1` is the territory, `$2` the member who reads, and `which` goes on after the condition (what that member may see,
 * by default).
 * The subjects are chosen before anything is joined to them: however large the tables, the rest is then looked up row
 * by row, and the planner can keep its plan.
 */
export const selectSubjects = (
  { contentSql, overdueSql }: Pick<SubjectKinds, 'contentSql' | 'overdueSql'>,
  which: string,
  condition = visibleTo({ subject: 's', ...READER }),
) => `
  select s.id, s.kind, s.published_at, ${microseconds('s.published_at')}::text as at, s.edited_at, s.version,
         s.comment_count - ${unseen('comments', 'author_id', 'and u.deleted_at is null')} as comment_count,
         s.reaction_count - ${unseen('reactions', 'member_id')} as reaction_count,
         s.share_count - ${UNSEEN_SHARES} as share_count,
         (select r.kind from reactions r
           where r.territory_id = s.territory_id and r.subject_id = s.id and r.member_id = $2) as viewer_reaction,
         ${organisationCardSql('s.territory_id', 's.organisation_id')} as organisation,
         s.organisation_id is not null and ${representsSql('s.territory_id', 's.organisation_id', '$2')} as represents,
         ${isCoAuthorSql('$2')} as is_co_author,
         s.audience_kind, s.audience_sectors, s.comment_audience, s.is_reshareable, ${connectionSql('$2')} as is_connected, s.language,
         ${PLACE} as place, s.review_by, s.confirmed_at, ${overdueSql} as is_overdue,
         exists (select from outdated_flags f
                  where f.territory_id = s.territory_id and f.subject_id = s.id and f.member_id = $2) as viewer_has_flagged,
         (select json_build_object('folder_id', b.folder_id) from bookmarks b
           where b.territory_id = s.territory_id and b.member_id = $2 and b.subject_id = s.id) as viewer_bookmark,
         case when s.featured_until > now() then s.featured_until end as featured_until,
         ${MEMBER_COLUMNS}, ${contentSql} as content
    from (select s.* from subjects s
           where ${condition} ${which}) s
    join members m on m.territory_id = s.territory_id and m.id = s.author_id ${MEMBER_JOINS}
   order by s.published_at desc, s.id desc`;

export function presentCore(row: SubjectRow, reader: Membership): SubjectCore {
  const { comment_audience: commentAudience, is_reshareable: isReshareable, is_connected: isConnected } = row;
  const { member_id: authorId, represents, is_co_author: isCoAuthor } = row;
  const { audience_kind: audience } = row;
  const subject = { authorId, represents, isCoAuthor, audience, commentAudience, isReshareable, isConnected };
  return {
    id: encodePublicId({ territoryId: row.territory_id, id: row.id }),
    territoryId: encodeSharedId(row.territory_id),
    author: presentMember(row, reader),
    organisation: presentOrganisationCard(row.territory_id, row.organisation),
    audience,
    audienceSectors: row.audience_sectors,
    commentAudience,
    isReshareable,
    language: row.language,
    commune: row.place,
    reviewBy: row.review_by,
    isOverdue: row.is_overdue,
    confirmedAt: row.confirmed_at,
    viewerHasFlagged: row.viewer_has_flagged,
    viewerBookmark: presentBookmark(row),
    featuredUntil: row.featured_until,
    publishedAt: row.published_at,
    editedAt: row.edited_at,
    version: row.version,
    commentCount: row.comment_count,
    reactionCount: row.reaction_count,
    shareCount: row.share_count,
    viewerReaction: row.viewer_reaction,
    viewerCan: {
      edit: canEditSubject(reader, subject),
      delete: canDeleteSubject(reader, subject),
      comment: canComment(reader, subject),
      react: canReact(reader),
      reshare: canReshare(reader, subject),
      confirm: canConfirm(reader, subject),
      flag: canFlag(reader, subject),
      feature: canFeature(reader, subject),
      archive: false,
      answer: false,
    },
  };
}

function presentBookmark({
  territory_id: territoryId,
  viewer_bookmark: bookmark,
}: SubjectRow): ViewerBookmarkModel | null {
  if (!bookmark) return null;
  return { folderId: bookmark.folder_id && encodePublicId({ territoryId, id: bookmark.folder_id }) };
}
