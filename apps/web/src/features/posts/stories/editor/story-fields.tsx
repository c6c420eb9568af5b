import { LIMITS } from '@rayonne/contracts';
import { parseRichText, plainTextOf, RichTextError, type RichDocument } from '@rayonne/rich-text';
import type { MessageId } from '@rayonne/messages';
import { TextField } from '@rayonne/ui';
import type { StoryInput } from '../../../../gql/graphql';
import { useText } from '../../../../shared/i18n/use-text';
import type { Mentioned } from '../../../../shared/mentions/mention-tokens';
import { StoryCover } from './story-cover';
import { StoryEditor } from './story-editor';
import styles from './editor.module.css';

export interface StoryFieldsProps {
  story: Partial<StoryInput>;
  onChange: (story: StoryInput) => void;
  members: readonly Mentioned[];
  onMention: (member: Mentioned) => void;
}

const EMPTY: RichDocument = { type: 'doc', content: [{ type: 'paragraph' }] };

/** Everything that makes a story: its cover, its title, its text. */
export function StoryFields({ story, onChange, members, onMention }: StoryFieldsProps) {
  const text = useText();
  const { title = '', document = EMPTY, cover } = story;
  const change = (changed: Partial<StoryInput>) => onChange({ title, document, cover, ...changed });
  return (
    <div className={styles.story}>
      <StoryCover
        cover={cover && { upload: cover.upload, alt: cover.alt ?? '' }}
        onChange={(chosen) => change({ cover: chosen })}
      />
      <TextField
        label={text('story.title')}
        value={title}
        maxLength={LIMITS.storyTitle.max}
        onChange={(event) => change({ title: event.currentTarget.value })}
      />
      <StoryEditor
        document={document}
        members={members}
        onMention={onMention}
        onChange={(written) => change({ document: written })}
      />
    </div>
  );
}

/** What keeps a story from going out, if anything does. */
export function storyFault({ title = '', document = EMPTY }: Partial<StoryInput>): MessageId | undefined {
  if (title.trim().length < LIMITS.storyTitle.min) return 'story.titleMissing';
  try {
    return plainTextOf(parseRichText(document)) === '' ? 'story.textMissing' : undefined;
  } catch (error) {
    if (!(error instanceof RichTextError)) throw error;
    const isLong = error.fault === 'TOO_LARGE' || error.fault === 'TOO_MANY_NODES';
    return isLong ? 'story.tooLong' : error.fault === 'TOO_DEEP' ? 'story.tooDeep' : 'story.wrong';
  }
}
