import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { connectionOf } from '../../../platform/graphql/page.model';
import { CommuneModel, PersonaModel } from '../../territories';

export enum JoinRequestStateModel {
  WAITING = 'waiting',
  APPROVED = 'approved',
  REFUSED = 'refused',
  WITHDRAWN = 'withdrawn',
}
registerEnumType(JoinRequestStateModel, { name: 'JoinRequestState' });

@ObjectType('JoinAnswer')
export class JoinAnswerModel {
  @Field(() => String)
  question!: string;

  @Field(() => String)
  answer!: string;
}

/** Somebody asks to join a territory: seen by themselves and by those who answer. */
@ObjectType('JoinRequest')
export class JoinRequestModel {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  name!: string;

  @Field(() => String)
  initials!: string;

  @Field(() => PersonaModel)
  persona!: PersonaModel;

  @Field(() => CommuneModel, { nullable: true })
  commune!: CommuneModel | null;

  @Field(() => [JoinAnswerModel])
  answers!: JoinAnswerModel[];

  @Field(() => JoinRequestStateModel)
  state!: JoinRequestStateModel;

  /** Why it was refused. */
  @Field(() => String, { nullable: true })
  reason!: string | null;

  @Field(() => Date)
  createdAt!: Date;
}

@ObjectType()
export class JoinRequestConnection extends connectionOf(JoinRequestModel) {}
