import { Field, ID, ObjectType } from '@nestjs/graphql';
import { connectionOf } from '../../platform/graphql/page.model';
import { SubjectModel } from '../subjects';

@ObjectType('FeedConnection')
export class FeedConnection extends connectionOf(SubjectModel) {
  /** The frozen order that the page comes from, for `whySeen`; none where contents stand newest first. */
  @Field(() => ID, { nullable: true })
  rankingId?: string | null;
}
