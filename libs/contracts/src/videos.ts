/** Whose videos play inside a post, and where their players come from; PeerTube has as many hosts as it has friends. */
export const VIDEO_PLAYERS = {
  youtube: 'https://www.youtube-nocookie.com',
  vimeo: 'https://player.vimeo.com',
  dailymotion: 'https://geo.dailymotion.com',
} as const;

export const VIDEO_PROVIDERS = ['youtube', 'vimeo', 'dailymotion', 'peertube'] as const;
export type VideoProvider = (typeof VIDEO_PROVIDERS)[number];
