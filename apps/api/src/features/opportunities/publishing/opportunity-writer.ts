import { Injectable } from '@nestjs/common';
import type { Key } from '../../../platform/database/public-id';
import { InvalidInputError } from '../../../platform/graphql/domain-error';
import type { Membership } from '../../territories';
import { Topics } from '../../topics';
import { OpportunitiesRepository, type OpportunityWords } from '../opportunities.repository';

/** Writes what an opportunity says and what it is about. */
@Injectable()
export class OpportunityWriter {
  constructor(
    private readonly repository: OpportunitiesRepository,
    private readonly topics: Topics,
  ) {}

  /** Throws `InvalidInputError` for a deadline that has passed, unless the opportunity `id` had it already. */
  async check(member: Membership, deadline?: Date | null, id: string | null = null): Promise<void> {
    if (!deadline || (await this.repository.accepts(member.territoryId, deadline, id))) return;
    throw new InvalidInputError('deadline');
  }

  async write(key: Key, words: OpportunityWords): Promise<void> {
    await this.repository.insert(key, words);
    await this.topics.write(key, textOf(words));
  }

  async rewrite(key: Key, words: OpportunityWords): Promise<void> {
    await this.repository.edit(key, words);
    await this.topics.rewrite(key, textOf(words));
  }

  /** Whether that changes anything. */
  setClosed(key: Key, closed: boolean): Promise<boolean> {
    return this.repository.setClosed(key, closed);
  }
}

const textOf = ({ title, body }: OpportunityWords) => `${title}\n${body}`;
