import { idAt, seededNumbers } from './seeded-numbers.mjs';

/** Topics of a territory: used more or less often, as words are. */
export const TOPICS_USED = 250;
export const topicNamed = (n) => `sujet-${n}`;

/** Contents come one a minute and end there, however many they are. */
const END = Date.parse('2026-11-01');
const PACE = 61_234.567;
const REACTIONS = ['thanks', 'bravo', 'support', 'idea'];

/**
 * What the members of a territory wrote, as rows for `copyInto`: table, columns and rows of each. Everything follows
 * from the numbers alone, so that each run measures the same content; nothing but numbers is kept of it in memory.
 */
export function contentsOf({ territoryId, seed, members, words, posts, comments, reactions }) {
  const numbers = seededNumbers(seed);
  const authors = drawn(posts, () => Math.floor(numbers() ** 2 * members.length));
  const topics = drawn(posts, (n) => (n % 3 < 2 ? Math.floor(numbers() ** 2 * TOPICS_USED) : -1));
  const commentCounts = scattered(comments, posts, numbers);
  const reactionCounts = scattered(reactions, posts, numbers).map((count) => Math.min(count, members.length));
  const time = (n) => END - Math.round((posts - n) * PACE);
  const post = (n) => idAt(time(n), seed, n);
  const each = (rowOf) => rowsOf(posts, rowOf);
  const sentence = (draw, length) => Array.from({ length }, () => words[Math.floor(draw() * words.length)]).join(' ');

  return [
    {
      table: 'follows',
      columns: ['territory_id', 'follower_id', 'followed_id'],
      rows: rowsOf(members.length, (n) =>
        peopleOf(seededNumbers(seed + n), members.length, n).map((other) => [territoryId, members[n], members[other]]),
      ),
    },
    {
      table: 'topics',
      columns: ['territory_id', 'topic', 'label', 'subject_count'],
      rows: usesOf(topics).map((count, n) => [territoryId, topicNamed(n), topicNamed(n), count]),
    },
    {
      table: 'subjects',
      columns: ['territory_id', 'id', 'kind', 'author_id', 'published_at', 'comment_count', 'reaction_count'],
      rows: each((n) => [
        [
          territoryId,
          post(n),
          'post',
          members[authors[n]],
          new Date(time(n)).toISOString(),
          commentCounts[n],
          reactionCounts[n],
        ],
      ]),
    },
    {
      table: 'posts',
      columns: ['territory_id', 'id', 'body'],
      rows: each((n) => {
        const draw = seededNumbers(seed + n);
        return [[territoryId, post(n), sentence(draw, 8 + Math.floor(draw() * 40))]];
      }),
    },
    {
      table: 'subject_topics',
      columns: ['territory_id', 'subject_id', 'topic', 'published_at', 'is_listed'],
      rows: each((n) =>
        topicsOf(topics, n).map((topic) => [
          territoryId,
          post(n),
          topicNamed(topic),
          new Date(time(n)).toISOString(),
          true,
        ]),
      ),
    },
    {
      table: 'comments',
      columns: ['territory_id', 'id', 'subject_id', 'author_id', 'published_at', 'body'],
      rows: each((n) => {
        const draw = seededNumbers(seed + n);
        return Array.from({ length: commentCounts[n] }, (_, k) => {
          const at = time(n) + (k + 1) * 60_000;
          const author = members[Math.floor(draw() * members.length)];
          const body = `Merci pour ${sentence(draw, 1)}`;
          return [territoryId, idAt(at, seed, n, k + 1), post(n), author, new Date(at).toISOString(), body];
        });
      }),
    },
    {
      table: 'reactions',
      columns: ['territory_id', 'subject_id', 'member_id', 'kind'],
      rows: each((n) => {
        const first = Math.floor(seededNumbers(seed + n)() * members.length);
        return Array.from({ length: reactionCounts[n] }, (_, k) => [
          territoryId,
          post(n),
          members[(first + k) % members.length],
          REACTIONS[(n + k) % REACTIONS.length],
        ]);
      }),
    },
  ];
}

/** Two posts in three are about one topic, some of them about the next one as well. */
const topicsOf = (topics, n) => {
  if (topics[n] < 0) return [];
  return n % 5 === 0 ? [topics[n], (topics[n] + 1) % TOPICS_USED] : [topics[n]];
};

/** Everybody follows somebody, who is among those that write most. */
const peopleOf = (draw, total, self) => [
  ...new Set([draw(), draw(), draw()].map((number) => Math.floor(number ** 2 * total)).filter((one) => one !== self)),
];

function usesOf(topics) {
  const uses = Array.from({ length: TOPICS_USED }, () => 0);
  for (const n of topics.keys()) for (const topic of topicsOf(topics, n)) uses[topic] += 1;
  return uses;
}

const drawn = (length, draw) => Int32Array.from({ length }, (_, n) => draw(n));

/** How many of `count` fall on each of `places`. */
function scattered(count, places, numbers) {
  const counts = new Int32Array(places);
  for (let i = 0; i < count; i += 1) counts[Math.floor(numbers() * places)] += 1;
  return counts;
}

function* rowsOf(count, rowsOfOne) {
  for (let n = 0; n < count; n += 1) yield* rowsOfOne(n);
}
