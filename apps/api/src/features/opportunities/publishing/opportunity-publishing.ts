import { Injectable } from '@nestjs/common';
import { Events } from '../../../platform/events/events';
import type { Key } from '../../../platform/database/public-id';
import { authorize } from '../../../platform/graphql/domain-error';
import { Ledger } from '../../ledger';
import { Screening } from '../../screening';
import { Subjects, type HeldSubject } from '../../subjects';
import type { Membership } from '../../territories';
import { OpportunityEdited, OpportunityPublished } from '../opportunities.events';
import type { EditOpportunityInput, PublishOpportunityInput } from './opportunities.inputs';
import { canPublishOpportunity } from './opportunities.policy';
import type { OpportunityWords } from '../opportunities.repository';
import { OPPORTUNITY_KIND } from '../opportunity.kind';
import { OpportunityWriter } from './opportunity-writer';

const { kind: KIND } = OPPORTUNITY_KIND;

/** An offer or a need without a deadline is seldom still one after half a year. */
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
    await this.writer.check(author, input.deadline);
    const settings = { ...input, freshMonths: FRESH_MONTHS };
    const { publishedAt, ...key } = await this.subjects.insert(author, KIND, settings);
    await this.writer.write(key, wordsOf(input));
    const towards = { subject: key.id, author: author.memberId };
    await this.ledger.record({ verb: 'opportunities.published', by: author, towards, scope: 'territory' });
    await this.events.publish(new OpportunityPublished(key, author.memberId, publishedAt));
    return key;
  }

  async edit(held: HeldSubject, editor: Membership, input: EditOpportunityInput): Promise<void> {
    await this.writer.check(editor, input.deadline, held.id);
    await this.screening.checkEdit(editor, screened(input));
    await this.writer.rewrite(held, wordsOf(input));
    await this.subjects.edited(held, editor, input);
    await this.events.publish(new OpportunityEdited(held));
  }

  /** Whether that changes anything. */
  setClosed(key: Key, closed: boolean): Promise<boolean> {
    return this.writer.setClosed(key, closed);
  }
}

const wordsOf = ({ direction, title, body, deadline }: OpportunityWords): OpportunityWords => ({
  direction,
  title,
  body,
  deadline: deadline ?? null,
});

const screened = ({ title, body }: OpportunityWords) =>
  ({ kind: KIND, group: 'contents', words: `${title}\n${body}` }) as const;
