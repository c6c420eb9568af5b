import { Field, ID, ObjectType } from '@nestjs/graphql';
import { connectionOf } from '../../../platform/graphql/page.model';

/** Somebody whom the viewer has blocked. */
@ObjectType('Block')
export class BlockModel {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  name!: string;

  @Field(() => Date)
  createdAt!: Date;
}

@ObjectType()
export class BlockConnection extends connectionOf(BlockModel) {}
