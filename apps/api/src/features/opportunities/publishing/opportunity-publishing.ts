import { Injectable } from '@nestjs/common';
import { Events } from '../../../platform/events/events';
import type { Key } from '../../../platform/database/public-id';
import { authorize } from '../../../platform/graphql/domain-error';
import { Ledger } from '../../ledger';
import { Screening } from '../../screening';
import { scopeOf, Subjects, type HeldSubject } from '../../subjects';
import type { Membership } from '../../territories';
import { OpportunityEdited, OpportunityPublished } from '../opportunities.events';
import type { EditOpportunityInput, PublishOpportunityInput } from './opportunities.inputs';
import type { OpportunityWordsInput } from './opportunity-words.input';
import { canPublishOpportunity } from './opportunities.policy';
import { writtenText } from '../opportunity-words';
import { OPPORTUNITY_KIND } from '../opportunity.kind';
import { OpportunityWriter } from './opportunity-writer';
import { readWords } from './read-words';

const { kind: KIND } = OPPORTUNITY_KIND;

/** An offer or a need whose deadline moves on and on is seldom still one after half a year. */
const FRESH_MONTHS = 6;

/** Brings an opportunity before its readers, through the gate. Belongs in a unit of work. */
@Injectable()
export class OpportunityPublishing {
  constructor(
    private readonly writer: OpportunityWriter,
    private readonly subjects: Subjects,
    private readonly screening: Screening,
    private readonly ledger: Ledger,
    private readonly events: Events,
  ) {}

  /** Gives `null` when it is held until somebody has read it. */
  async publish(author: Membership, input: PublishOpportunityInput): Promise<Key | null> {
    authorize(canPublishOpportunity(author));
    const leave = await this.screening.check(author, { ...screened(input), act: 'publish' }, input);
    if (!leave) return null;
    const key = await this.release(author, input);
    await leave.published(key.id);
    return key;
  }

  /** As `publish`, for what went through the gate: no check looks at it again. */
  async release(author: Membership, input: PublishOpportunityInput): Promise<Key> {
    authorize(canPublishOpportunity(author));
    const placed = { ...input, communeCode: input.communeCode ?? input.communeCodes[0] ?? null };
    const words = readWords(placed);
    await this.writer.check(author, input);
    const { publishedAt, ...key } = await this.subjects.insert(author, KIND, { ...placed, freshMonths: FRESH_MONTHS });
    await this.writer.write(key, words);
    const towards = { subject: key.id, author: author.memberId };
    await this.ledger.record({
      verb: 'opportunities.published',
      by: author,
      towards,
      scope: scopeOf({ id: key.id, audience: input.audience ?? 'territory' }),
    });
    await this.events.publish(new OpportunityPublished(key, author.memberId, publishedAt));
    return key;
  }

  async edit(held: HeldSubject, editor: Membership, input: EditOpportunityInput): Promise<void> {
    const placed = {
      ...input,
      ...(input.communeCodes[0] && { communeCode: input.communeCode ?? input.communeCodes[0] }),
    };
    const words = readWords(placed);
    await this.writer.check(editor, input, held.id);
    await this.screening.checkEdit(editor, screened(input));
    await this.subjects.edited(held, editor, placed);
    await this.writer.rewrite(held, words);
    await this.events.publish(new OpportunityEdited(held));
  }
}

const screened = (input: OpportunityWordsInput) =>
  ({ kind: KIND, group: 'contents', words: writtenText(input) }) as const;
