import type { OpportunityKind } from '@rayonne/contracts';
import type { IconName } from '@rayonne/ui';
import type { OpportunityKind as GivenKind } from '../../gql/graphql';

const KINDS: Readonly<Record<GivenKind, OpportunityKind>> = {
  BUSINESS: 'business',
  PARTNERSHIP: 'partnership',
  TENDER: 'tender',
  PREMISES: 'premises',
  FUNDING: 'funding',
  JOB: 'job',
  SKILL: 'skill',
  EQUIPMENT: 'equipment',
  HOSTING: 'hosting',
  INFLUENCE: 'influence',
};

/** The kind by the name that contracts and words know. */
export const kindOf = (given: GivenKind): OpportunityKind => KINDS[given];

export const KIND_ICONS: Readonly<Record<OpportunityKind, IconName>> = {
  business: 'opportunity',
  partnership: 'link',
  tender: 'charter',
  premises: 'door',
  funding: 'up',
  job: 'identity',
  skill: 'hand',
  equipment: 'device',
  hosting: 'home',
  influence: 'comment',
};
