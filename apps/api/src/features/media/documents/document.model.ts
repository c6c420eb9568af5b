import { Field, ID, Int, ObjectType } from '@nestjs/graphql';

/** A PDF that somebody added. */
@ObjectType('Document')
export class DocumentModel {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  name!: string;

  /** Bytes. */
  @Field(() => Int)
  size!: number;

  /** When the document says it in the open. */
  @Field(() => Int, { nullable: true })
  pages!: number | null;

  /** Not exposed. */
  mediaId!: string;
}
