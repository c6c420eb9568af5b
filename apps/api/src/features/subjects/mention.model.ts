import { Field, ID, ObjectType } from '@nestjs/graphql';

/** A member or an organisation that a text names by `<@ID>`. */
@ObjectType('Mention')
export class MentionModel {
  /** Of the member or of the organisation. */
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  name!: string;

  @Field(() => Boolean)
  isOrganisation!: boolean;

  /** Whether it leads somewhere: of a member who is not to be found a name stays. */
  @Field(() => Boolean)
  isFindable!: boolean;
}
