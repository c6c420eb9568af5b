import { canGrantMandates, type Membership } from '../territories';

/** How long after its end an invitation that nobody accepted still knows whom it was for. */
export const INVITED_KEPT_DAYS = 30;

export const canInvite = (membership: Membership) => membership.holds('members.invite');

/** A mandate may be named in an invitation only by who may grant it. */
export const canInviteAs = (membership: Membership, withMandate: boolean) =>
  canInvite(membership) && (!withMandate || canGrantMandates(membership));

export const canApprove = (membership: Membership) => membership.holds('members.approve');

export const canSeeInvitations = (membership: Membership) => canInvite(membership) || canApprove(membership);

/** Whoever answers for admissions has a say in every invitation; everyone else in their own. */
export const canSeeInvitationOf = (membership: Membership, invitedBy: string | null) =>
  canApprove(membership) || invitedBy === membership.memberId;

export const canEditPolicy = (membership: Membership) => membership.holds('territory.edit');

export const canWelcome = (membership: Membership) => membership.holds('members.welcome');
