import { Injectable } from '@nestjs/common';
import type { Key } from '../../../platform/database/public-id';
import { InvalidInputError } from '../../../platform/graphql/domain-error';
import type { Membership } from '../../territories';
import { Topics } from '../../topics';
import { OpportunitiesRepository } from '../opportunities.repository';
import { searchedText, type OpportunityWords } from '../opportunity-words';
import type { OpportunityWordsInput } from './opportunity-words.input';

/** Writes what an opportunity says and what it is about. */
@Injectable()
export class OpportunityWriter {
  constructor(
    private readonly repository: OpportunitiesRepository,
    private readonly topics: Topics,
  ) {}

  /**
   * Throws `InvalidInputError` for a commune outside of the territory, and for a deadline that has passed or is too far
   * ahead, unless the opportunity `id` had it already.
   */
  async check(
    { territoryId }: Membership,
    { communeCodes, deadline }: Pick<OpportunityWordsInput, 'communeCodes' | 'deadline'>,
    id: string | null = null,
  ): Promise<void> {
    if (communeCodes.length > 0 && !(await this.repository.haveCommunes(territoryId, communeCodes))) {
      throw new InvalidInputError('communeCodes');
    }
    if (deadline && !(await this.repository.accepts(territoryId, deadline, id)))
      throw new InvalidInputError('deadline');
  }

  async write(key: Key, words: OpportunityWords): Promise<void> {
    await this.repository.insert(key, words);
    await this.topics.write(key, searchedText(words));
  }

  async rewrite(key: Key, words: OpportunityWords): Promise<void> {
    await this.repository.edit(key, words);
    await this.topics.rewrite(key, searchedText(words));
  }
}
