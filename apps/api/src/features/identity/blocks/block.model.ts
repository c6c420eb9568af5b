import { Field, ID, ObjectType } from '@nestjs/graphql';

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
