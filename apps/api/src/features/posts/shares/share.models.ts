import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { IsString } from 'class-validator';
import type { Key } from '../../../platform/database/public-id';
import { SubjectModel } from '../../subjects';

@InputType()
export class ShareInput {
  /** A post or an opportunity; of a share, what it shares. */
  @Field(() => ID)
  @IsString()
  subject!: string;
}

@ObjectType('SharedContent')
export class SharedContentModel {
  key!: Key;

  /** As it is now, for whoever may see it; none for others, and once it is gone. */
  @Field(() => SubjectModel, { nullable: true })
  subject?: SubjectModel | null;
}
