import { POWERS } from '@rayonne/contracts';
import { groupArticles } from './charter-groups';

const articles = POWERS.map((power) => ({ power }));

it('every power stands in one group, in the order of the charter', () => {
  const grouped = groupArticles(articles);
  expect(grouped.flatMap((group) => group.articles)).toHaveLength(articles.length);
  for (const { articles: own } of grouped) expect(own).toEqual(articles.filter((article) => own.includes(article)));
});

it('a power that a later version brought has its place as well', () => {
  expect(groupArticles([{ power: 'rockets.launch' }])).toEqual([
    { title: 'charter.group.decide', articles: [{ power: 'rockets.launch' }] },
  ]);
});
