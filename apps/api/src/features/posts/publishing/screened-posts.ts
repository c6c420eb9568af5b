import { Injectable, type OnModuleInit } from '@nestjs/common';
import { ScreenedKinds, type HeldWords, type ReleasedContent, type ScreenedKind } from '../../screening';
import type { Membership } from '../../territories';
import { POST_KIND } from '../post.kind';
import { PostContent } from './post-content';
import { PostWriting } from './post-writing';
import type { PublishPostInput } from './posts.inputs';

/** How a post that was held is shown to who reads it, and published. */
@Injectable()
export class ScreenedPosts implements ScreenedKind<PublishPostInput>, OnModuleInit {
  readonly kind = POST_KIND;

  constructor(
    private readonly kinds: ScreenedKinds,
    private readonly content: PostContent,
    private readonly writing: PostWriting,
  ) {}

  onModuleInit(): void {
    this.kinds.register(this);
  }

  async publish(author: Membership, input: PublishPostInput): Promise<ReleasedContent> {
    const id = await this.writing.release(author, input);
    return { id, subjectId: id };
  }

  show(input: PublishPostInput): HeldWords {
    return { title: null, ...this.content.shown(input) };
  }
}
