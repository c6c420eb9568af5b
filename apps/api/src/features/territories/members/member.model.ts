import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { connectionOf } from '../../../platform/graphql/page.model';
import { ImageModel } from '../../media';
import { CommuneModel } from '../communes/commune.model';

export enum PersonaModel {
  AMBASSADOR = 'ambassador',
  LEADER = 'leader',
  ACTOR = 'actor',
}
registerEnumType(PersonaModel, { name: 'Persona' });

@ObjectType('Member')
export class MemberModel {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  name!: string;

  @Field(() => String)
  initials!: string;

  @Field(() => ImageModel, { nullable: true })
  photo!: ImageModel | null;

  @Field(() => PersonaModel)
  persona!: PersonaModel;

  @Field(() => String, { nullable: true })
  headline!: string | null;

  @Field(() => CommuneModel, { nullable: true })
  commune!: CommuneModel | null;

  @Field(() => Boolean)
  isManaging!: boolean;

  @Field(() => Boolean)
  isViewer!: boolean;

  /** Whether the viewer finds this member here. Of anybody else, whatever the reason, there is a name and no page. */
  @Field(() => Boolean)
  isFindable!: boolean;

  @Field(() => Date)
  joinedAt!: Date;
}

@ObjectType()
export class MemberConnection extends connectionOf(MemberModel) {}
