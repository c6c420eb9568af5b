import type { MessageId } from '@rayonne/messages';
import type { ComponentType } from 'react';
import type { PostKind } from '../../../gql/graphql';
import { lazyPart } from '../../../shared/release/lazy-part';
import type { PostDraft } from './post-draft';

export interface ComposerPartProps {
  draft: PostDraft;
  /** Changes what it names and leaves the rest. */
  onChange: (change: Partial<PostDraft>) => void;
  /** Keeps the post from going out for a reason that its author can read; without one it may go. */
  onHold: (reason?: string) => void;
}

/** Something that a post may bring beside its words. */
export interface ComposerPart {
  /** Its field of the draft and of `PublishPostInput`. */
  name: keyof PostDraft & string;
  /** Set when every post of that kind has the part, and no other: it shows and goes out with that kind only. */
  kind?: PostKind;
  /** The kind of post that never has it. */
  exceptKind?: PostKind;
  /** What the choice of kinds calls it; without it one gets there from elsewhere. */
  kindLabel?: MessageId;
  /** `content` stands under the words, or in their place; `option` with the choices about the post. */
  place: 'content' | 'option';
  /** A `lazyPart` with its own words. */
  Part: ComponentType<ComposerPartProps>;
}

/** In the order in which they stand in the composer. */
export const COMPOSER_PARTS: readonly ComposerPart[] = [
  {
    name: 'media',
    exceptKind: 'STORY',
    place: 'content',
    Part: lazyPart(
      () => import('../attachments/attachments-part').then((module) => module.AttachmentsPart),
      'attachments',
      'gallery',
    ),
  },
  {
    name: 'story',
    kind: 'STORY',
    kindLabel: 'composer.kind.STORY',
    place: 'content',
    Part: lazyPart(() => import('../stories/story-part').then((module) => module.StoryPart), 'stories'),
  },
  {
    name: 'poll',
    kind: 'POLL',
    kindLabel: 'composer.kind.POLL',
    place: 'content',
    Part: lazyPart(() => import('../polls/poll-part').then((module) => module.PollPart), 'polls'),
  },
  {
    name: 'coAuthors',
    place: 'option',
    Part: lazyPart(() => import('../co-authors/co-authors-part').then((module) => module.CoAuthorsPart)),
  },
  {
    name: 'audience',
    place: 'option',
    Part: lazyPart(() => import('./settings-part').then((module) => module.SettingsPart), 'contents'),
  },
];

/** Whether a part goes with what the post is. */
export const goesWith = (part: ComposerPart, { kind = 'UPDATE' }: Pick<PostDraft, 'kind'>): boolean =>
  part.kind === undefined ? part.exceptKind !== kind : part.kind === kind;
