import { Field, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';
import { IsEnum } from 'class-validator';

/** What becomes of what the person published and wrote. */
export enum ErasedContentModel {
  KEPT = 'kept',
  REMOVED = 'removed',
}
registerEnumType(ErasedContentModel, { name: 'ErasedContent' });

/** The account of the viewer will be erased. */
@ObjectType('Erasure')
export class ErasureModel {
  @Field(() => ErasedContentModel)
  content!: ErasedContentModel;

  @Field(() => Date)
  dueAt!: Date;
}

@InputType()
export class EraseAccountInput {
  @Field(() => ErasedContentModel)
  @IsEnum(ErasedContentModel)
  content!: ErasedContentModel;
}
