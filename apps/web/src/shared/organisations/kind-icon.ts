import type { IconName } from '@rayonne/ui';
import type { OrganisationKind } from '../../gql/graphql';

/** Stands where an organisation has no logo. */
export const KIND_ICON: Record<OrganisationKind, IconName> = {
  COMPANY: 'opportunity',
  ASSOCIATION: 'reaction',
  INSTITUTION: 'institution',
};
