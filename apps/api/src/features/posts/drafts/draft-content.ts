import { Injectable } from '@nestjs/common';
import { LIMITS } from '@rayonne/contracts';
import { encodeSharedId, type Key } from '../../../platform/database/public-id';
import { InvalidInputError } from '../../../platform/graphql/domain-error';
import { InputReader } from '../../../platform/graphql/input-reader';
import { mentionedIn } from '../../discussions';
import { PublishPostInput } from '../publishing/posts.inputs';

export type DraftContent = Readonly<Record<string, unknown>>;

const DEEPEST = 60;
// PostgreSQL keeps no such character, and halves of pairs are none.
const UNKEPT = /\u0000|\p{Surrogate}/u;

/** Deeper than any document of the editor: what takes that long to walk was not written by somebody. */
function isSound(value: unknown, depth = 0): boolean {
  if (typeof value === 'string') return !UNKEPT.test(value);
  if (typeof value !== 'object' || value === null) return true;
  if (depth >= DEEPEST) return false;
  return Object.entries(value).every(([name, inner]) => !UNKEPT.test(name) && isSound(inner, depth + 1));
}

/**
 * What was written, as it was written: half a poll and a text beyond its limit are kept for their author to go on with.
 * Throws `InvalidInputError` for what is no JSON object.
 */
export function readContent(text: string): DraftContent {
  const content = parse(text);
  const isObject = typeof content === 'object' && content !== null && !Array.isArray(content);
  if (!isObject || !isSound(content)) throw new InvalidInputError('content');
  return content as DraftContent;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new InvalidInputError('content');
  }
}

/** Whom it mentions so far, for the names on the screen; nobody where it could not be published as it stands. */
export function mentionedSoFar({ body }: DraftContent, territoryId: string): string[] {
  if (typeof body !== 'string' || body.length > LIMITS.draftContent.max) return [];
  try {
    return mentionedIn(body, territoryId);
  } catch {
    return [];
  }
}

/** Drafts as the input that publishes them. */
@Injectable()
export class DraftInputs {
  constructor(private readonly reader: InputReader) {}

  /** Throws what publishing such content would be refused with before anything is looked up. */
  toPublish({ territoryId, id }: Key, content: DraftContent): Promise<PublishPostInput> {
    const given = { ...content, territory: encodeSharedId(territoryId), draft: id };
    return this.reader.read('PublishPostInput', PublishPostInput, given);
  }
}
