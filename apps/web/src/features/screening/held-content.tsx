import type { FragmentType } from '@apollo/client';
import { Avatar, Card, Pill, RelativeTime } from '@rayonne/ui';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useFragmentData } from '../../shared/graphql/use-fragment-data';
import { useText } from '../../shared/i18n/use-text';
import { BodyText } from '../../shared/mentions/body-text';
import { MemberLink } from '../../shared/people/member-link';
import { paths } from '../../shared/routing/paths';
import { useMembership } from '../../shared/session/membership';
import { HeldContent_content } from './held-documents';
import { HeldMedia } from './held-media';
import { kindText, reasonTexts } from './held-reasons';
import styles from './held.module.css';

export type HeldContentData = FragmentType<typeof HeldContent_content>;

export interface HeldContentCardProps {
  content: HeldContentData;
  /** What the one who looks at it may do. */
  actions: ReactNode;
}

/** Something that waits to be read: its words, why it waits, what can be done. */
export function HeldContentCard({ content, actions }: HeldContentCardProps) {
  const text = useText();
  const {
    author,
    kind,
    title,
    text: words,
    besides,
    images,
    documents,
    mentions,
    reasons,
    heldAt,
    ...held
  } = useFragmentData(HeldContent_content, content);
  return (
    <Card as="li" className={styles.content}>
      <header className={styles.head}>
        <Avatar name={author.name} initials={author.initials} photo={author.photo} />
        <div className={styles.who}>
          <p className={styles.name}>
            <MemberLink member={author} />
          </p>
          <p className={styles.facts}>
            {text(kindText(kind))} · <RelativeTime value={heldAt} />
          </p>
        </div>
        <Pill tone={held.state === 'REFUSED' ? 'warm' : 'calm'}>
          {text(held.state === 'REFUSED' ? 'held.state.refused' : 'held.state.held')}
        </Pill>
      </header>
      {title && <p className={styles.title}>{title}</p>}
      {words && <BodyText body={words} mentions={mentions} />}
      <HeldMedia images={images} documents={documents} />
      {besides.length > 0 && (
        <ul className={styles.besides} aria-label={text('held.besides')}>
          {besides.map((line, index) => (
            <li key={index}>{line}</li>
          ))}
        </ul>
      )}
      <AnsweredSubject subject={held.subject} />
      <div className={styles.reasons}>
        {held.refusal ? (
          <>
            <p className={styles.label}>{text('held.refusal')}</p>
            <p className={styles.words}>{held.refusal}</p>
          </>
        ) : (
          reasonTexts(text, reasons).map((reason) => <p key={reason}>{reason}</p>)
        )}
      </div>
      <div className={styles.actions}>{actions}</div>
    </Card>
  );
}

function AnsweredSubject({ subject }: { subject: { __typename: string; id: string } | null }) {
  const text = useText();
  const { slug } = useMembership();
  if (!subject) return null;
  const to = subject.__typename === 'Opportunity' ? paths.opportunity(slug, subject.id) : paths.post(slug, subject.id);
  return (
    <p className={styles.facts}>
      <Link to={to}>{text('held.subject')}</Link>
    </p>
  );
}
