import { registerEnumType } from '@nestjs/graphql';

/** What a post is. It never changes once it is published. */
export enum PostKindModel {
  UPDATE = 'update',
  STORY = 'story',
  QUESTION = 'question',
  POLL = 'poll',
  SHARE = 'share',
}
registerEnumType(PostKindModel, { name: 'PostKind' });

/** For how many months each is usually taken to hold. */
export const FRESH_MONTHS: Readonly<Record<PostKindModel, number>> = {
  [PostKindModel.UPDATE]: 12,
  [PostKindModel.STORY]: 18,
  [PostKindModel.QUESTION]: 6,
  [PostKindModel.POLL]: 6,
  [PostKindModel.SHARE]: 12,
};

/** Kinds that need nothing beside their words. */
export const KINDS_OF_WORDS: readonly PostKindModel[] = [PostKindModel.UPDATE, PostKindModel.QUESTION];
