import { ORGANISATION_ROLES, type OrganisationRole } from '@rayonne/contracts';
import type { Membership } from '../territories';

/** What the rules about an organisation look at, for one member. */
export interface Belonging {
  readonly role: OrganisationRole | null;
  readonly isCreator: boolean;
  /** Whether an active member owns it. */
  readonly isOwned: boolean;
}

type Holder = Pick<Membership, 'holds'>;

export const canCreateOrganisation = (member: Holder) => member.holds('organisations.create');

export const represents = ({ role }: Pick<Belonging, 'role'>) => role === 'owner' || role === 'editor';

/** Who made the page tends it until somebody owns it; who approves owners may always mend it. */
export const canEditOrganisation = (member: Holder, belonging: Belonging) =>
  represents(belonging) || (belonging.isCreator && !belonging.isOwned) || member.holds('organisations.approve');

/** Which organisation it is, its owner says; until it has one, its maker does. */
export const canRegisterOrganisation = (member: Holder, { role, isCreator, isOwned }: Belonging) =>
  role === 'owner' || (isCreator && !isOwned) || member.holds('organisations.approve');

/** An owner decides who belongs; without one, the territory does. */
export const canDecideClaims = (member: Holder, { role, isOwned }: Belonging) =>
  role === 'owner' || (!isOwned && member.holds('organisations.approve'));

export const canRemoveOrganisation = (member: Holder, { role }: Belonging) =>
  role === 'owner' || member.holds('organisations.approve');

export const canPublishAs = (member: Holder, belonging: Pick<Belonging, 'role'>) =>
  represents(belonging) && member.holds('organisations.publish');

/** Owner before editor before member. */
export const isWithin = (wanted: OrganisationRole, had: OrganisationRole | null) =>
  had !== null && ORGANISATION_ROLES.indexOf(had) <= ORGANISATION_ROLES.indexOf(wanted);
