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

export const optionId = (listId: string, index: number) => `${listId}-${index}`;

interface MentionSuggestionsProps {
  id: string;
  found: readonly MentionCandidate[];
  isOpen: boolean;
  active: number;
  onPick: (member: Mentioned) => void;
}

export function MentionSuggestions({ id, found, isOpen, active, onPick }: MentionSuggestionsProps) {
  const text = useText();
  const announce = useAnnounce();
  useEffect(() => {
    if (isOpen && found.length > 0) announce(text('mention.found', { count: found.length }));
  }, [isOpen, found.length, announce, text]);
  if (!isOpen || found.length === 0) return null;
  return (
    <ul id={id} className={styles.list} role="listbox" aria-label={text('mention.suggestions')}>
      {found.map((member, index) => (
        <li
          key={member.id}
          id={optionId(id, index)}
          className={styles.option}
          role="option"
          aria-selected={index === active}
          // Before the field loses its focus.
          onPointerDown={(event) => {
            event.preventDefault();
            onPick(member);
          }}
        >
          <Avatar name={member.name} initials={member.initials} photo={member.photo} size="small" />
          <span>
            <span className={styles.name}>{member.name}</span>
            {member.headline && <span className={styles.headline}>{member.headline}</span>}
          </span>
        </li>
      ))}
    </ul>
  );
}
