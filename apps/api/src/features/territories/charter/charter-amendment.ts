import type { Holder, Power } from '@rayonne/contracts';
import type { CharterText, Sponsoring, VoteRule } from './charter-terms';
import { CHARTER_PRESETS, PRESET_TERMS, type PresetName } from './charter-presets';

/** A wish to change the charter: the whole of a preset, or some of its articles and how changes are decided. */
export interface Amendment {
  readonly preset?: PresetName | null | undefined;
  readonly articles?: readonly {
    readonly power: Power;
    readonly holders: readonly Holder[];
    readonly sponsoring: Sponsoring;
  }[];
  readonly vote?: VoteRule | null | undefined;
}

export const presetText = (preset: PresetName): CharterText => ({
  preset,
  holders: CHARTER_PRESETS[preset],
  ...PRESET_TERMS[preset],
});

/** What the charter says once amended. Articles of one's own make it one of a kind. */
export function amended(charter: CharterText, { preset, articles = [], vote }: Amendment): CharterText {
  if (preset) return presetText(preset);
  return {
    preset: 'custom',
    holders: { ...charter.holders, ...Object.fromEntries(articles.map(({ power, holders }) => [power, holders])) },
    sponsoring: {
      ...charter.sponsoring,
      ...Object.fromEntries(articles.map(({ power, sponsoring }) => [power, sponsoring])),
    },
    vote: vote ?? charter.vote,
  };
}

/** Whether the charter wants its members to vote on such a change. */
export const wantsVote = ({ vote }: CharterText, { preset }: Amendment) =>
  vote.scope === 'everything' || (vote.scope === 'presets' && Boolean(preset));
