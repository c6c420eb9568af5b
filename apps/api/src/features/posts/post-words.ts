import { Injectable } from '@nestjs/common';
import type { Key } from '../../platform/database/public-id';
import { Mentions } from '../discussions';
import type { Membership } from '../territories';
import { PostsRepository } from './posts.repository';

/** Writes what a post says and tells those whom it mentions. */
@Injectable()
export class PostWords {
  constructor(
    private readonly repository: PostsRepository,
    private readonly mentions: Mentions,
  ) {}

  /** Throws `InvalidInputError` when the body mentions anybody but active members of the author's territory. */
  async write(post: Key, author: Membership, body: string): Promise<void> {
    const mentioned = await this.mentions.check(author, body);
    await this.repository.insert(post, { body, mentioned });
    await this.mentions.announce(post, author.memberId, mentioned);
  }

  /** As `write`, for a post that exists: it tells those whom it did not mention before. */
  async rewrite(post: Key, author: Membership, body: string): Promise<void> {
    const mentioned = await this.mentions.check(author, body);
    const before = await this.repository.edit(post, { body, mentioned });
    const added = mentioned.filter((id) => !before.includes(id));
    await this.mentions.announce(post, author.memberId, added);
  }
}
