import { useEffect } from 'react';
import { useText } from '../../../shared/i18n/use-text';
import type { ComposerPartProps } from '../composer/composer-parts';
import { StoryFields, storyFault } from './editor/story-fields';

/** A story in the composer: it says everything, in place of the field of words. */
export function StoryPart({ draft, onChange, onHold }: ComposerPartProps) {
  const text = useText();
  const fault = storyFault(draft.story ?? {});
  const reason = fault && text(fault);
  useEffect(() => onHold(reason), [reason, onHold]);
  return (
    <StoryFields
      story={draft.story ?? {}}
      members={draft.mentions}
      onChange={(story) => onChange({ story })}
      onMention={(member) => onChange({ mentions: [...draft.mentions, member] })}
    />
  );
}
