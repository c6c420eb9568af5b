import { Injectable } from '@nestjs/common';
import { InvalidInputError } from '../../platform/graphql/domain-error';
import { MembersService, type Membership } from '../territories';
import { mentionedIn } from './mentions';

/** Checks whom a text mentions, before it is published. */
@Injectable()
export class Mentions {
  constructor(private readonly members: MembersService) {}

  /** Ids of the active members of the author's territory that `body` mentions. Throws `InvalidInputError` for anybody else. */
  async check(author: Membership, body: string): Promise<string[]> {
    const ids = mentionedIn(body, author.territoryId);
    if (ids.length > 0 && !(await this.members.areActive(author.territoryId, ids))) throw new InvalidInputError('body');
    return ids;
  }
}
