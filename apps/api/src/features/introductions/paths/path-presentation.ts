import type { MemberModel } from '../../territories';
import type { IntroductionPathModel, TieChannelModel, TieStrandModel } from '../introduction.models';
import type { StrandRow } from './paths.repository';
import type { Path } from './strongest-paths';

/** Days for which an old way of dealing with each other still explains a tie. */
const TOLD_DAYS = 730;
const DAY_MS = 86_400_000;

/** As many reasons as one reads. */
const MOST_STRANDS = 3;

export function presentPath(
  { people, strength }: Path,
  strands: readonly StrandRow[],
  memberOf: (id: string) => MemberModel,
): IntroductionPathModel {
  return {
    strength: Math.round(strength * 100) / 100,
    steps: people.slice(1).map((person, index) => ({
      member: memberOf(person),
      strands: strands
        .filter(({ one, other }) => one === people[index] && other === person)
        .map(toStrand)
        .filter(({ lastOn }) => lastOn.getTime() > Date.now() - TOLD_DAYS * DAY_MS)
        .slice(0, MOST_STRANDS),
    })),
  };
}

const toStrand = ({ channel, isMutual, lastOn }: StrandRow): TieStrandModel => ({
  channel: channel as TieChannelModel,
  isMutual,
  lastOn: new Date(lastOn),
});
