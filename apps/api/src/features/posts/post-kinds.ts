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

/** Kinds that need nothing beside their words. */
export const KINDS_OF_WORDS: readonly PostKindModel[] = [PostKindModel.UPDATE, PostKindModel.QUESTION];
