import { IconButton, useNow } from '@rayonne/ui';
import { useNavigate } from 'react-router';
import { newsOf, sincePhrase } from '../../features/feed/news-since';
import { useLocale, useText } from '../../shared/i18n/use-text';
import { PageHeading } from '../../shared/routing/page-heading';
import { paths } from '../../shared/routing/paths';
import { useMembership } from '../../shared/session/membership';
import { useWaiting } from '../../shared/session/waiting';
import type { Feed } from './feed-list';
import styles from './home.module.css';

export interface GreetingProps {
  feed?: Feed;
  seenAt?: string | null;
}

/** Hello, and what has happened since the last visit. */
export function Greeting({ feed, seenAt = null }: GreetingProps) {
  const text = useText();
  const navigate = useNavigate();
  const { memberName } = useMembership();
  const { notices } = useWaiting();
  const [firstName = memberName] = memberName.split(' ');
  const noticesLabel = notices > 0 ? text('nav.noticesWaiting', { count: notices }) : text('nav.notices');
  return (
    <div className={styles.greeting}>
      <PageHeading
        title={text('home.greeting', { name: firstName })}
        subtitle={feed && <NewsLine feed={feed} seenAt={seenAt} />}
      />
      <span className={styles.bell} data-waiting={notices > 0 || undefined}>
        <IconButton icon="notices" label={noticesLabel} onClick={() => void navigate(paths.notices)} />
      </span>
    </div>
  );
}

function NewsLine({ feed, seenAt }: { feed: Feed; seenAt: string | null }) {
  const text = useText();
  const locale = useLocale();
  const now = new Date(useNow());
  const { conversations } = useWaiting();
  const dated = feed.nodes.map(({ publishedAt, author }) => ({ publishedAt, isOwn: author.isViewer }));
  const { since, count, isMore } = newsOf(dated, seenAt, feed.pageInfo.hasNextPage);
  if (!since) return text('home.welcome');
  const values = { count, since: text(...sincePhrase(since, now, locale)), messages: conversations };
  return text(isMore ? 'home.newsMany' : 'home.news', values);
}
