import { videoOf } from './videos';

const HOSTS = ['framatube.org'];
const playerOf = (url: string) => videoOf(new URL(url), HOSTS)?.player ?? null;

it.each([
  ['https://www.youtube.com/watch?v=dQw4w9WgXcQ&t=3', 'https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ'],
  ['https://youtu.be/dQw4w9WgXcQ', 'https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ'],
  ['https://m.youtube.com/shorts/dQw4w9WgXcQ', 'https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ'],
  ['https://vimeo.com/76979871', 'https://player.vimeo.com/video/76979871?dnt=1'],
  ['https://www.dailymotion.com/video/x8abcd1', 'https://geo.dailymotion.com/player.html?video=x8abcd1'],
  ['https://dai.ly/x8abcd1', 'https://geo.dailymotion.com/player.html?video=x8abcd1'],
  ['https://framatube.org/w/kkGMgK9ZtnKfYAgnEtQxbv', 'https://framatube.org/videos/embed/kkGMgK9ZtnKfYAgnEtQxbv?p2p=0'],
])('%s plays at %s', (url, player) => {
  expect(playerOf(url)).toBe(player);
});

it.each([
  'https://youtube.com.evil.example/watch?v=dQw4w9WgXcQ',
  'https://evil.example/youtube.com/watch?v=dQw4w9WgXcQ',
  'https://www.youtube.com/watch?v="><script>',
  'https://www.youtube.com/@mairie',
  'https://other.example/w/kkGMgK9ZtnKfYAgnEtQxbv',
  'https://vimeo.com/about',
])('%s is no video of a provider that is known', (url) => {
  expect(playerOf(url)).toBeNull();
});
