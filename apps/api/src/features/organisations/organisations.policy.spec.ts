import { aMembership } from '../territories/testing/membership.factory';
import {
  canDecideClaims,
  canEditOrganisation,
  canPublishAs,
  canRegisterOrganisation,
  canRemoveOrganisation,
  isWithin,
  type Belonging,
} from './organisations.policy';

const nobody: Belonging = { role: null, isCreator: false, isOwned: false };
const plain = aMembership();
const approver = aMembership({ powers: ['organisations.approve'] });

it('representatives edit, its maker until it is owned, and who approves owners', () => {
  expect(canEditOrganisation(plain, { ...nobody, role: 'owner' })).toBe(true);
  expect(canEditOrganisation(plain, { ...nobody, role: 'editor' })).toBe(true);
  expect(canEditOrganisation(plain, { ...nobody, role: 'member' })).toBe(false);
  expect(canEditOrganisation(plain, { ...nobody, isCreator: true })).toBe(true);
  expect(canEditOrganisation(plain, { ...nobody, isCreator: true, isOwned: true })).toBe(false);
  expect(canEditOrganisation(approver, nobody)).toBe(true);
});

it('its owner says which organisation it is, its maker until it has one, and who approves owners', () => {
  const says = [
    { ...nobody, role: 'owner', isOwned: true },
    { ...nobody, role: 'editor', isOwned: true },
    { ...nobody, isCreator: true },
    { ...nobody, isCreator: true, isOwned: true },
  ] as const;
  expect(says.map((belonging) => canRegisterOrganisation(plain, belonging))).toEqual([true, false, true, false]);
  expect(canRegisterOrganisation(approver, { ...nobody, isOwned: true })).toBe(true);
});

it('an owner decides claims, and the territory only where there is none', () => {
  expect(canDecideClaims(plain, { ...nobody, role: 'owner', isOwned: true })).toBe(true);
  expect(canDecideClaims(plain, { ...nobody, role: 'editor', isOwned: true })).toBe(false);
  expect(canDecideClaims(approver, nobody)).toBe(true);
  expect(canDecideClaims(approver, { ...nobody, isOwned: true })).toBe(false);
});

it('its owner and who approves owners take it away', () => {
  expect([plain, approver].map((member) => canRemoveOrganisation(member, nobody))).toEqual([false, true]);
  expect(canRemoveOrganisation(plain, { ...nobody, role: 'owner' })).toBe(true);
});

it('speaking in its name takes a role and the power', () => {
  const publisher = aMembership({ powers: ['organisations.publish'] });
  expect(canPublishAs(publisher, { role: 'editor' })).toBe(true);
  expect(canPublishAs(publisher, { role: 'member' })).toBe(false);
  expect(canPublishAs(plain, { role: 'owner' })).toBe(false);
});

it('a role holds those below it', () => {
  expect([isWithin('editor', 'owner'), isWithin('owner', 'editor'), isWithin('member', null)]).toEqual([
    true,
    false,
    false,
  ]);
});
