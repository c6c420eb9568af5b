import {
  OPPORTUNITY_FIELDS,
  type GivenDetail,
  type OpportunityDetails,
  type OpportunityKind,
} from '@rayonne/contracts';
import type { OpportunityDirectionModel, OpportunityKindModel } from './opportunity.model';

/** What an opportunity adds to its row of the spine. */
export interface OpportunityWords {
  readonly kind: OpportunityKindModel;
  readonly direction: OpportunityDirectionModel;
  readonly title: string;
  readonly body: string;
  /** The usual time from now where there is none; an edit leaves it as it is. */
  readonly deadline: Date | null;
  readonly details: OpportunityDetails;
  readonly sectors: readonly string[];
  readonly skills: readonly string[];
  /** Its place on the spine first. */
  readonly communeCodes: readonly string[];
  readonly radiusKm: number | null;
  readonly amountMin: number | null;
  readonly amountMax: number | null;
  readonly volume: string | null;
  readonly startsOn: string | null;
  readonly endsOn: string | null;
}

/** What somebody wrote in the fields of a kind, rather than chose. */
const linesOf = (kind: OpportunityKind, details: readonly GivenDetail[]) => {
  const free = new Set<string>(OPPORTUNITY_FIELDS[kind].flatMap(({ name, type }) => (type === 'line' ? [name] : [])));
  return details.filter(({ field }) => free.has(field)).map(({ value }) => value);
};

interface Written extends Pick<OpportunityWords, 'kind' | 'title' | 'body' | 'skills'> {
  readonly details: readonly GivenDetail[];
  readonly volume?: string | null;
}

/** Everything that its author wrote. */
export const writtenText = ({ kind, title, body, skills, details, volume }: Written) =>
  [title, body, ...skills, ...linesOf(kind, details), volume ?? ''].join('\n').trim();

/** What others may find it by. */
export const searchedText = ({ title, body }: Pick<OpportunityWords, 'title' | 'body'>) => `${title}\n${body}`;
