import { Field, ID, ObjectType } from '@nestjs/graphql';
import { PersonaModel } from '../../territories';

/** What a filter was, for the form to fill itself in. */
@ObjectType('DirectoryFilter')
export class DirectoryFilterModel {
  @Field(() => String)
  search!: string;

  @Field(() => [PersonaModel])
  personas!: PersonaModel[];

  @Field(() => [ID])
  communes!: string[];

  @Field(() => [String])
  sectors!: string[];

  @Field(() => [String])
  canHelpWith!: string[];

  @Field(() => [String])
  lookingFor!: string[];

  @Field(() => [String])
  languages!: string[];
}

/** A search that its owner named, to come back to. */
@ObjectType('SavedSearch')
export class SavedSearchModel {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  name!: string;

  @Field(() => DirectoryFilterModel)
  filter!: DirectoryFilterModel;

  @Field(() => Date)
  createdAt!: Date;
}
