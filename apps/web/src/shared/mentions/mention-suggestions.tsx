import { Avatar, Logo, useAnnounce, type AvatarProps, type LogoProps } from '@rayonne/ui';
import { useEffect } from 'react';
import type { OrganisationKind } from '../../gql/graphql';
import { useText } from '../i18n/use-text';
import { KIND_ICON } from '../organisations/kind-icon';
import type { Mentioned } from './mention-tokens';
import styles from './mention-field.module.css';

interface MemberCandidate extends Mentioned {
  isOrganisation?: undefined;
  initials: string;
  photo: AvatarProps['photo'];
  headline: string | null;
}

interface OrganisationCandidate extends Mentioned {
  isOrganisation: true;
  kind: OrganisationKind;
  logo: LogoProps['picture'];
}

export type MentionCandidate = MemberCandidate | OrganisationCandidate;

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
          <Option suggestion={suggestion} />
        </li>
      ))}
    </ul>
  );
}

function Option({ suggestion }: { suggestion: Suggestion }) {
  if (isTopic(suggestion)) return <TopicOption topic={suggestion} />;
  if (suggestion.isOrganisation) return <OrganisationOption organisation={suggestion} />;
  return <MemberOption member={suggestion} />;
}

function OrganisationOption({ organisation: { name, kind, logo } }: { organisation: OrganisationCandidate }) {
  const text = useText();
  return (
    <>
      <Logo name={name} picture={logo} icon={KIND_ICON[kind]} size="small" />
      <span>
        <span className={styles.name}>{name}</span>
        <span className={styles.headline}>{text('mention.organisation')}</span>
      </span>
    </>
  );
}

function MemberOption({ member }: { member: MemberCandidate }) {
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
