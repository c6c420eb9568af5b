import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';

export enum CharterPresetModel {
  GUIDED = 'guided',
  SHARED = 'shared',
  AUTONOMOUS = 'autonomous',
  CUSTOM = 'custom',
}
registerEnumType(CharterPresetModel, { name: 'CharterPreset' });

@ObjectType('CharterArticle')
export class CharterArticleModel {
  @Field(() => String)
  power!: string;

  /** `level:0` … `level:4`, `persona:…` or `mandate:…`. */
  @Field(() => [String])
  holders!: string[];
}

@ObjectType('Charter')
export class CharterModel {
  @Field(() => CharterPresetModel)
  preset!: CharterPresetModel;

  @Field(() => [CharterArticleModel])
  articles!: CharterArticleModel[];
}
