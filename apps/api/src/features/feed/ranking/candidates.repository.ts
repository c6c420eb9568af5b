import { Injectable } from '@nestjs/common';
import { Database } from '../../../platform/database/database';
import type { Key } from '../../../platform/database/public-id';
import { connectedTo } from '../../territories';
import { existsFor } from '../../identity';
import { actedTowards } from '../../ledger';
import { Subjects } from '../../subjects';
import { topicOf } from '../../topics';
import { FeedScope } from '../feed.inputs';
import type { FeedView } from '../feed-view';
import { skeletonSql } from '../steps/skeleton';
import { skeletonValues } from '../steps/skeletons.repository';
import type { Candidate } from './formula';

/** More are never scored; older ones are found in the other order. */
export const MOST_CANDIDATES = 500;
const RECENTLY = `interval '90 days'`;
/** As many different people as the formula tells apart, and those of the other kind. */
const ENOUGH = 64;

export type CandidateRow = Key & Candidate;

const LOOKING = { territory: 'me.territory_id', member: 'me.member_id' };

/** What the formula wants to know of the viewer, once a territory. */
const ME = `
  select reader.territory_id, reader.member_id, m.commune_code,
         array(select other_id from (${connectedTo('reader.territory_id', 'reader.member_id')}) tie) as connected,
         array(select followed_id from follows f
                where f.territory_id = reader.territory_id and f.follower_id = reader.member_id) as followed,
         array(${actedTowards('reader.territory_id', 'reader.member_id', RECENTLY)}) as addressed,
         array(select c.topic from topic_choices c where c.territory_id = reader.territory_id
                  and c.member_id = reader.member_id and c.choice = 'followed') as topics,
         array(select i.interest from member_interests i
                where i.territory_id = reader.territory_id and i.member_id = reader.member_id) as interests
    from reader join members m on m.territory_id = reader.territory_id and m.id = reader.member_id`;

/** Different people, whom the viewer may know of, who commented or reacted. */
const DISCUSSANTS = `
  select count(*)::int from (
    (select u.author_id from comments u
      where u.territory_id = s.territory_id and u.subject_id = s.id and u.author_id <> s.author_id and u.deleted_at is null
        and ${existsFor('u.author_id', LOOKING)} limit ${ENOUGH})
    union
    (select r.member_id from reactions r
      where r.territory_id = s.territory_id and r.subject_id = s.id and r.member_id <> s.author_id
        and ${existsFor('r.member_id', LOOKING)} limit ${ENOUGH})) people`;

const CLOSENESS = `
  case when s.author_id = me.member_id then 0
       when s.author_id = any(me.connected) then 1
       when s.author_id = any(me.followed) then 0.75
       when s.author_id = any(me.addressed) then 0.5
       when me.connected <> '{}' and exists (
         select from (${connectedTo('s.territory_id', 's.author_id')}) theirs where other_id = any(me.connected)) then 0.25
       else 0 end::float8`;

const textOf = (scope: FeedScope, overdueSql: string) => `
  with ${skeletonSql(scope, MOST_CANDIDATES)},
  me as materialized (${ME}),
  author as materialized (
    select distinct on (s.territory_id, s.author_id) s.territory_id, s.author_id, a.joined_at,
           case when audience_rank(a.commune_audience) = 0 then a.commune_code end as commune_code,
           s.author_id <> me.member_id and me.interests <> '{}' and exists (
             select from member_interests i where i.territory_id = s.territory_id and i.member_id = s.author_id
                and i.interest = any(me.interests)) as shares_interest,
           ${CLOSENESS} as closeness
      from skeleton k
      join subjects s on s.territory_id = k.territory_id and s.id = k.id
      join me on me.territory_id = k.territory_id
      join members a on a.territory_id = s.territory_id and a.id = s.author_id)
  select s.territory_id as "territoryId", s.id, coalesce(s.organisation_id, s.author_id) as voice,
         (extract(epoch from now() - s.published_at) / 3600)::float8 as "ageHours",
         (${DISCUSSANTS}) as discussants, author.closeness,
         me.topics <> '{}' and ${topicOf('s', 'me.topics')} > 0 as "isOfFollowedTopic",
         author.shares_interest as "sharesInterest",
         coalesce(s.commune_code, author.commune_code) as commune,
         coalesce(coalesce(s.commune_code, author.commune_code) = me.commune_code, false) as "isNearby",
         (extract(epoch from now() - author.joined_at) / 86400)::float8 as "authorDays",
         ${overdueSql} as "isOverdue"
    from skeleton k
    join subjects s on s.territory_id = k.territory_id and s.id = k.id
    join me on me.territory_id = k.territory_id
    join author on author.territory_id = s.territory_id and author.author_id = s.author_id
   order by s.published_at desc, s.id desc`;

@Injectable()
export class CandidatesRepository {
  private readonly texts = new Map<FeedScope, string>();

  constructor(
    private readonly database: Database,
    private readonly subjects: Subjects,
  ) {}

  /** The newest of a feed, newest first, with what the formula wants to know of each. */
  newest(view: FeedView): Promise<CandidateRow[]> {
    let text = this.texts.get(view.scope);
    if (!text) {
      text = textOf(view.scope, this.subjects.overdueSql);
      this.texts.set(view.scope, text);
    }
    return this.database.query<CandidateRow>(text, skeletonValues(view, null));
  }
}
