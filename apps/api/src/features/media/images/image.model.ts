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

  /** A tiny picture as a `data:` address, to stand there blurred until the picture does; not every one has it. */
  @Field(() => String, { nullable: true })
  preview!: string | null;

  /** What it shows, in words; empty when those who uploaded it gave none. */
  @Field(() => String)
  alt!: string;

  /** Not exposed. */
  mediaId!: string;
  widths!: readonly number[];
}
