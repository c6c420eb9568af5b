import type { Membership } from './membership';

export const canGrantMandates = (membership: Membership) => membership.holds('mandates.grant');

export const canEditTerritory = (membership: Membership) => membership.holds('territory.edit');

/**
 * A mandate is managing when the initiator's side gave it: the operator, or somebody whose own mandate is managing.
 * Given by members through their trust level, it is co-opted.
 */
export const makesManagingMandate = (granter: Membership) => granter.isManaging;

export const canRestrictMembers = (membership: Membership) => membership.holds('members.suspend');
