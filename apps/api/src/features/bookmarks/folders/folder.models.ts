import { Field, ID, Int, ObjectType } from '@nestjs/graphql';

@ObjectType('BookmarkFolder')
export class BookmarkFolderModel {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  name!: string;

  /** Contents that the viewer may see. */
  @Field(() => Int)
  count!: number;
}

/** Everything that the viewer keeps in a territory, counted. */
@ObjectType('BookmarkShelf')
export class BookmarkShelfModel {
  @Field(() => Int)
  count!: number;

  @Field(() => Int)
  unfiledCount!: number;

  /** By name. */
  @Field(() => [BookmarkFolderModel])
  folders!: BookmarkFolderModel[];
}
