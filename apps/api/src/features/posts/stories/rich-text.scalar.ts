import { parseRichText, RichTextError, type RichDocument } from '@rayonne/rich-text';
import { GraphQLScalarType, valueFromASTUntyped } from 'graphql';

/** What came in the place of a document: one that may be stored, or why it may not. */
export interface GivenRichText {
  readonly document?: RichDocument;
  /** What is wrong with it, and where. */
  readonly fault?: string;
}

/** Parsed as it comes in, before anything walks through it. */
function read(value: unknown): GivenRichText {
  try {
    return { document: parseRichText(value) };
  } catch (error) {
    if (error instanceof RichTextError) return { fault: error.message };
    throw error;
  }
}

export const RichText = new GraphQLScalarType<GivenRichText, unknown>({
  name: 'RichText',
  description: 'The JSON of a long text, in the grammar of `libs/rich-text`.',
  parseValue: read,
  parseLiteral: (ast) => read(valueFromASTUntyped(ast)),
  serialize: (value) => value,
});
