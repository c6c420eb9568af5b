import { Injectable } from '@nestjs/common';
import type { Membership } from '../../territories';
import { DraftsRepository } from './drafts.repository';

export interface BegunStory {
  readonly title: string;
  /** Plain text; an empty line begins another paragraph. */
  readonly text: string;
}

/** Stories that another feature begins for a member, who goes on with them among their drafts. */
@Injectable()
export class StoryDrafts {
  constructor(private readonly repository: DraftsRepository) {}

  /** Belongs in a unit of work; gives the id of the draft. */
  async begin(member: Pick<Membership, 'territoryId' | 'memberId'>, { title, text }: BegunStory): Promise<string> {
    const id = crypto.randomUUID();
    const paragraphs = text.split(/\n\s*\n/).filter((paragraph) => paragraph.trim() !== '');
    const content = paragraphs.map((paragraph) => ({
      type: 'paragraph',
      content: [{ type: 'text', text: paragraph.replace(/\s+/g, ' ').trim() }],
    }));
    await this.repository.insert(
      member,
      id,
      { kind: 'STORY', story: { title, document: { type: 'doc', content } } },
      [],
    );
    return id;
  }
}
