import type { RouteObject } from 'react-router';
import { lazyRoute } from '../shared/routing/lazy-route';
import { paths } from '../shared/routing/paths';

const TopicsPage = lazyRoute(
  () => import('../routes/topics/topics-page').then((module) => module.TopicsPage),
  'feed',
  'topics',
);
const TopicPage = lazyRoute(
  () => import('../routes/topics/topic-page').then((module) => module.TopicPage),
  'feed',
  'opportunities',
  'topics',
);

const QuestionsPage = lazyRoute(
  () => import('../routes/topics/questions-page').then((module) => module.QuestionsPage),
  'feed',
  'topics',
);

const SavedPage = lazyRoute(
  () => import('../routes/saved/saved-page').then((module) => module.SavedPage),
  'bookmarks',
  'feed',
  'opportunities',
);

const PlacesPage = lazyRoute(
  () => import('../routes/places/places-page').then((module) => module.PlacesPage),
  'feed',
  'opportunities',
  'people',
  'topics',
);

/** What a territory talks about and where, and what one keeps of it. */
export const TOPIC_ROUTES: RouteObject[] = [
  { path: paths.topics(':slug'), element: <TopicsPage /> },
  { path: paths.questions(':slug'), element: <QuestionsPage /> },
  { path: paths.saved(':slug'), element: <SavedPage /> },
  { path: paths.places(':slug'), element: <PlacesPage /> },
  { path: paths.topic(':slug', ':topic'), element: <TopicPage /> },
];
