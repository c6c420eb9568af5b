import type { VideoProvider } from '../../../gql/graphql';

const KEY = 'rayonne.players';

function agreed(): string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(kept) ? kept.filter((one) => typeof one === 'string') : [];
  } catch {
    return [];
  }
}

/** Whether this device's reader wants that provider's videos to play without being asked each time. */
export const isAgreed = (provider: VideoProvider): boolean => agreed().includes(provider);

export function setAgreed(provider: VideoProvider, isWanted: boolean): void {
  const others = agreed().filter((one) => one !== provider);
  try {
    localStorage.setItem(KEY, JSON.stringify(isWanted ? [...others, provider] : others));
  } catch {
    // Without storage they are asked again.
  }
}
