import { VIDEO_PLAYERS, type VideoProvider } from '@rayonne/contracts';

/** A video that its provider hosts: where its player stands, and where it is described. */
export interface Video {
  readonly provider: VideoProvider;
  readonly player: string;
  readonly description: string;
}

const YOUTUBE = new Set(['youtube.com', 'm.youtube.com', 'youtube-nocookie.com', 'youtu.be']);
const YOUTUBE_ID = /^[\w-]{11}$/;
const PEERTUBE_PATH = /^\/(?:w|videos\/watch|videos\/embed)\/([\w-]{8,36})$/;

const bare = ({ hostname }: URL) => hostname.replace(/^www\./, '');
const described = (endpoint: string, url: URL) => `${endpoint}?format=json&url=${encodeURIComponent(url.href)}`;

/** The video that an address leads to, by its form alone: nothing is asked of anybody. */
export function videoOf(url: URL, peertubeHosts: readonly string[]): Video | null {
  return youtube(url) ?? vimeo(url) ?? dailymotion(url) ?? peertube(url, peertubeHosts);
}

function youtube(url: URL): Video | null {
  if (!YOUTUBE.has(bare(url))) return null;
  const [first = '', second = ''] = url.pathname.split('/').filter(Boolean);
  const inPath = bare(url) === 'youtu.be' ? first : ['shorts', 'embed', 'live'].includes(first) ? second : '';
  const id = first === 'watch' ? (url.searchParams.get('v') ?? '') : inPath;
  if (!YOUTUBE_ID.test(id)) return null;
  const page = new URL(`https://www.youtube.com/watch?v=${id}`);
  return {
    provider: 'youtube',
    player: `${VIDEO_PLAYERS.youtube}/embed/${id}`,
    description: described('https://www.youtube.com/oembed', page),
  };
}

function vimeo(url: URL): Video | null {
  const id = bare(url) === 'vimeo.com' ? /^\/(\d{5,12})$/.exec(url.pathname)?.[1] : undefined;
  if (!id) return null;
  const page = new URL(`https://vimeo.com/${id}`);
  return {
    provider: 'vimeo',
    player: `${VIDEO_PLAYERS.vimeo}/video/${id}?dnt=1`,
    description: described('https://vimeo.com/api/oembed.json', page),
  };
}

function dailymotion(url: URL): Video | null {
  const [, id] =
    (bare(url) === 'dailymotion.com' && /^\/video\/([a-z0-9]{5,12})$/i.exec(url.pathname)) ||
    (bare(url) === 'dai.ly' && /^\/([a-z0-9]{5,12})$/i.exec(url.pathname)) ||
    [];
  if (!id) return null;
  const page = new URL(`https://www.dailymotion.com/video/${id}`);
  return {
    provider: 'dailymotion',
    player: `${VIDEO_PLAYERS.dailymotion}/player.html?video=${id}`,
    description: described('https://www.dailymotion.com/services/oembed', page),
  };
}

function peertube(url: URL, hosts: readonly string[]): Video | null {
  const id = hosts.includes(url.host) ? PEERTUBE_PATH.exec(url.pathname)?.[1] : undefined;
  if (!id) return null;
  return {
    provider: 'peertube',
    player: `https://${url.host}/videos/embed/${id}?p2p=0`,
    description: described(`https://${url.host}/services/oembed`, url),
  };
}
