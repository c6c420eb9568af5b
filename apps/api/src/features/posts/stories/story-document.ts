import { LIMITS } from '@rayonne/contracts';
import { extractOf, plainTextOf, type RichDocument } from '@rayonne/rich-text';
import { InvalidInputError } from '../../../platform/graphql/domain-error';
import type { StoryInput } from './story.inputs';

/** Throws `InvalidInputError` for a document that the grammar refuses, or that holds no word. */
export function documentOf({ document: { document } }: StoryInput): RichDocument {
  if (!document || plainTextOf(document) === '') throw new InvalidInputError('document');
  return document;
}

/** Its first words, for lists; of a story of headings and pictures, whatever words there are. */
export function extractOfStory(document: RichDocument): string {
  const { max } = LIMITS.storyExtract;
  return extractOf(document, max) || plainTextOf(document).replaceAll('\n', ' ').slice(0, max);
}
