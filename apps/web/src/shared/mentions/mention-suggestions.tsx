import { Avatar, useAnnounce, type AvatarProps } from '@rayonne/ui';
import { useEffect } from 'react';
import { useText } from '../i18n/use-text';
import type { Mentioned } from './mention-tokens';
import styles from './mention-field.module.css';

export interface MentionCandidate extends Mentioned {
  initials: string;
  photo: AvatarProps['photo'];
  headline: string | null;
}

export interface TopicCandidate {
  id: string;
  slug: string;
  /** As its first author wrote it. */
  label: string;
  subjectCount: number;
}

/** What may take the place of what is being typed. */
export type Suggestion = MentionCandidate | TopicCandidate;

export const isTopic = (one: Suggestion): one is TopicCandidate => 'slug' in one;

export const optionId = (listId: string, index: number) => `${listId}-${index}`;

interface MentionSuggestionsProps {
  id: string;
  found: readonly Suggestion[];
  isOpen: boolean;
  active: number;
  onPick: (suggestion: Suggestion) => void;
}

export function MentionSuggestions({ id, found, isOpen, active, onPick }: MentionSuggestionsProps) {
  const text = useText();
  const announce = useAnnounce();
  const areTopics = found.some(isTopic);
  useEffect(() => {
    if (isOpen && found.length > 0)
      announce(text(areTopics ? 'mention.foundTopics' : 'mention.found', { count: found.length }));
  }, [isOpen, found.length, areTopics, announce, text]);
  if (!isOpen || found.length === 0) return null;
  return (
    <ul
      id={id}
      className={styles.list}
      role="listbox"
      aria-label={text(areTopics ? 'mention.topics' : 'mention.suggestions')}
    >
      {found.map((suggestion, index) => (
        <li
          key={suggestion.id}
          id={optionId(id, index)}
          className={styles.option}
          role="option"
          aria-selected={index === active}
          // Before the field loses its focus.
          onPointerDown={(event) => {
            event.preventDefault();
            onPick(suggestion);
          }}
        >
          {isTopic(suggestion) ? <TopicOption topic={suggestion} /> : <MemberOption member={suggestion} />}
        </li>
      ))}
    </ul>
  );
}

function MemberOption({ member }: { member: MentionCandidate }) {
  return (
    <>
      <Avatar name={member.name} initials={member.initials} photo={member.photo} size="small" />
      <span>
        <span className={styles.name}>{member.name}</span>
        {member.headline && <span className={styles.headline}>{member.headline}</span>}
      </span>
    </>
  );
}

function TopicOption({ topic }: { topic: TopicCandidate }) {
  const text = useText();
  return (
    <span>
      <span className={styles.name}>#{topic.label}</span>
      <span className={styles.headline}>{text('mention.topicUses', { count: topic.subjectCount })}</span>
    </span>
  );
}
