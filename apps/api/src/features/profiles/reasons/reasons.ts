import { tagKey } from '../../../platform/graphql/tag-list.decorator';
import type { MemberProfileModel } from '../profile.model';
import { ReasonKindModel, type ReasonModel } from './reason.model';
import { placeReason, type Place } from './proximity';

type Described = Pick<
  MemberProfileModel,
  'canHelpWith' | 'lookingFor' | 'sectors' | 'networks' | 'cities' | 'countries' | 'languages'
>;

/** One side of the comparison: what the viewer may see of the other one, all of their own. */
export interface Side {
  readonly profile: Described;
  readonly place: Place | null;
}

/** What every member has tells nothing when it is shared. */
const SPOKEN_BY_ALL = 'fr';
const HOME_OF_ALL = 'FR';

export const reason = (
  kind: ReasonKindModel,
  values: readonly string[],
  rest: Partial<ReasonModel> = {},
): ReasonModel => ({
  kind,
  values: [...values],
  kilometres: null,
  members: [],
  memberCount: 0,
  organisations: [],
  ...rest,
});

/** What the viewer and the other one have for each other, the most useful first. */
export function reasonsBetween(viewer: Side, other: Side): ReasonModel[] {
  const [mine, theirs] = [viewer.profile, other.profile];
  const shared = [
    reason(ReasonKindModel.CAN_HELP_YOU, sharedTags(theirs.canHelpWith, mine.lookingFor)),
    reason(ReasonKindModel.YOU_CAN_HELP, sharedTags(theirs.lookingFor, mine.canHelpWith)),
    reason(ReasonKindModel.SAME_SECTORS, sharedCodes(theirs.sectors, mine.sectors)),
    reason(ReasonKindModel.SAME_NETWORKS, sharedTags(theirs.networks, mine.networks)),
    reason(ReasonKindModel.SAME_CITIES, sharedTags(theirs.cities, mine.cities)),
    reason(
      ReasonKindModel.SAME_COUNTRIES,
      sharedCodes(theirs.countries, mine.countries).filter((code) => code !== HOME_OF_ALL),
    ),
    reason(
      ReasonKindModel.SAME_LANGUAGES,
      sharedCodes(theirs.languages, mine.languages).filter((code) => code !== SPOKEN_BY_ALL),
    ),
  ].filter(({ values }) => values.length > 0);
  const place = viewer.place && other.place ? placeReason(viewer.place, other.place) : null;
  return place ? [...shared.slice(0, 2), place, ...shared.slice(2)] : shared;
}

/** In the other one's spelling. */
function sharedTags(theirs: readonly string[], mine: readonly string[]): string[] {
  const keys = new Set(mine.map(tagKey));
  return theirs.filter((tag) => keys.has(tagKey(tag)));
}

const sharedCodes = (theirs: readonly string[], mine: readonly string[]) =>
  theirs.filter((code) => mine.includes(code));
