import { Injectable } from '@nestjs/common';
import { Events } from '../../../platform/events/events';
import { authorize } from '../../../platform/graphql/domain-error';
import { Ledger } from '../../ledger';
import { Screening } from '../../screening';
import { Subjects, type HeldSubject } from '../../subjects';
import type { Membership } from '../../territories';
import { FRESH_MONTHS } from '../post-kinds';
import { POST_KIND } from '../post.kind';
import type { PostModel } from '../post.model';
import { PostEdited, PostPublished } from '../posts.events';
import { PostContent } from './post-content';
import type { EditPostInput, PublishPostInput } from './posts.inputs';
import { canPublishPost } from './posts.policy';

/** Brings a post before its readers, through the gate. Belongs in a unit of work. */
@Injectable()
export class PostWriting {
  constructor(
    private readonly content: PostContent,
    private readonly subjects: Subjects,
    private readonly screening: Screening,
    private readonly ledger: Ledger,
    private readonly events: Events,
  ) {}

  /** Gives `null` when it is held until somebody has read it. */
  async publish(author: Membership, given: PublishPostInput): Promise<PostModel | null> {
    authorize(canPublishPost(author));
    const input = await this.content.takeDraft(author, given);
    const text = { kind: POST_KIND, group: 'contents', act: 'publish', ...this.content.said(input) } as const;
    const leave = await this.screening.check(author, text, input);
    if (!leave) return null;
    const id = await this.write(author, input);
    await leave.published(id);
    return this.readWritten(author, id);
  }

  /** As `publish`, for what went through the gate: no check looks at it again. Gives its id. */
  async release(author: Membership, input: PublishPostInput): Promise<string> {
    authorize(canPublishPost(author));
    const id = await this.write(author, input);
    await this.readWritten(author, id);
    return id;
  }

  async edit(post: HeldSubject, editor: Membership, input: EditPostInput): Promise<PostModel> {
    await this.screening.checkEdit(editor, { kind: POST_KIND, group: 'contents', ...this.content.said(input) });
    await this.content.rewrite(post, editor, input);
    await this.subjects.edited(post, editor, input);
    await this.events.publish(new PostEdited(post));
    return this.readWritten(editor, post.id);
  }

  private async write(author: Membership, input: PublishPostInput): Promise<string> {
    const settings = { ...input, freshMonths: FRESH_MONTHS[input.kind] };
    const { publishedAt, ...post } = await this.subjects.insert(author, POST_KIND, settings);
    await this.content.write(post, author, input);
    const towards = { subject: post.id, author: author.memberId };
    await this.ledger.record({ verb: 'posts.published', by: author, towards, scope: 'territory' });
    await this.events.publish(new PostPublished(post, author.memberId, publishedAt));
    return post.id;
  }

  /** What was just written, as its author reads it. Throws `InvalidInputError` when it says nothing. */
  private async readWritten(author: Membership, id: string): Promise<PostModel> {
    const post = (await this.subjects.find(author, id)) as PostModel;
    this.content.checkWords(post);
    return post;
  }
}
