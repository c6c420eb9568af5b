import type { MessageId } from '@rayonne/messages';

interface PowerGroup<Article> {
  title: MessageId;
  articles: Article[];
}

const TITLES = ['charter.group.speak', 'charter.group.welcome', 'charter.group.care', 'charter.group.decide'] as const;
type Title = (typeof TITLES)[number];

/** Where a power stands in the table, by the thing that it is about. */
const ABOUT: Readonly<Record<string, Title>> = {
  posts: 'charter.group.speak',
  opportunities: 'charter.group.speak',
  comments: 'charter.group.speak',
  reactions: 'charter.group.speak',
  conversations: 'charter.group.speak',
  members: 'charter.group.welcome',
  organisations: 'charter.group.welcome',
  content: 'charter.group.care',
  reports: 'charter.group.care',
};

function titleOf(power: string): Title {
  if (power === 'members.suspend') return 'charter.group.care';
  if (power === 'content.publicise') return 'charter.group.speak';
  return ABOUT[power.split('.')[0] ?? ''] ?? 'charter.group.decide';
}

/** The articles in groups, each in the order of the charter; groups without articles are left out. */
export const groupArticles = <Article extends { power: string }>(articles: readonly Article[]): PowerGroup<Article>[] =>
  TITLES.map((title) => ({ title, articles: articles.filter(({ power }) => titleOf(power) === title) })).filter(
    (group) => group.articles.length > 0,
  );
