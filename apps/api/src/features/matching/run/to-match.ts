import type { Entry } from '../candidates/candidates.repository';
import { lessonFactor, type Lessons } from '../score/lessons';
import type { NewMatch } from './matches.repository';
import type { Scored } from './scoring';

const NOTHING: Lessons = new Map();

/** The match of the opportunity `own` with a member, who is reached by `match.entry`. */
export function toMatch(
  own: Entry,
  memberId: string,
  match: Pick<Scored, 'entry' | 'fit' | 'values' | 'grounds'>,
  lessons: ReadonlyMap<string, Lessons>,
): NewMatch {
  const about = { kind: own.party.kind!, sectors: own.party.sectors };
  const { entry, fit, values, grounds } = match;
  const factor = lessonFactor(lessons.get(memberId) ?? NOTHING, about, values);
  return {
    opportunityId: own.opportunityId!,
    memberId,
    viaId: entry.opportunityId,
    fit,
    shown: fit * factor,
    values,
    grounds,
  };
}
