import { Field, ID, ObjectType } from '@nestjs/graphql';
import { connectionOf } from '../../platform/graphql/page.model';
import { SubjectModel } from '../subjects';

/** A content that the viewer keeps. */
@ObjectType('Bookmark')
export class BookmarkModel {
  /** That of its content, which one keeps once. */
  @Field(() => ID)
  id!: string;

  @Field(() => SubjectModel)
  subject!: SubjectModel;

  @Field(() => Date)
  savedAt!: Date;
}

@ObjectType('BookmarkConnection')
export class BookmarkConnection extends connectionOf(BookmarkModel) {}
