import { Field, ID, Int, ObjectType } from '@nestjs/graphql';

@ObjectType('Image')
export class ImageModel {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  width!: number;

  @Field(() => Int)
  height!: number;

  /** Its mean colour, to stand there until the picture does: `#rrggbb`. */
  @Field(() => String)
  color!: string;

  /** What it shows, in words; empty when those who uploaded it gave none. */
  @Field(() => String)
  alt!: string;

  /** Not exposed. */
  mediaId!: string;
  widths!: readonly number[];
}
