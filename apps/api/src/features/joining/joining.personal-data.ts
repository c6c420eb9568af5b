import { ofAccount, ofMember, type PersonalData } from '../identity';

/** Whoever asked never to be written to again is remembered by a fingerprint only: that wish outlives the account. */
export const JOINING_DATA: readonly PersonalData[] = [
  {
    table: 'invitations',
    people: ['email', 'email_hash'],
    whose: `t.email_hash = (select sha256(convert_to(lower(email), 'UTF8')) from accounts where id = $1)`,
    exported: 't.note, t.invitee_name, t.invitee_persona, t.invitee_commune_code, t.created_at, t.expires_at',
    erasure: 'delete',
  },
  {
    table: 'invitations',
    people: ['invited_by'],
    whose: ofMember('invited_by'),
    exported: 't.email, t.label, t.note, t.created_at',
    erasure: { set: 'note = null, label = null' },
  },
  {
    table: 'invitation_uses',
    people: ['member_id'],
    whose: ofMember('member_id'),
    exported: 't.used_at',
    erasure: 'keep',
  },
  {
    table: 'join_requests',
    people: ['account_id'],
    whose: ofAccount('account_id'),
    exported: 't.answers, t.state, t.reason, t.created_at, t.settled_at',
    erasure: 'delete',
  },
  { table: 'join_requests', people: ['settled_by'], whose: ofMember('settled_by'), erasure: 'keep' },
  {
    table: 'member_interests',
    people: ['member_id'],
    whose: ofMember('member_id'),
    exported: 't.interest',
    erasure: 'delete',
  },
  {
    table: 'first_steps',
    people: ['member_id'],
    whose: ofMember('member_id'),
    exported: 't.step, t.mission, t.answered_at',
    erasure: 'delete',
  },
  { table: 'welcomers', people: ['member_id'], whose: ofMember('member_id'), exported: 't.since', erasure: 'delete' },
  { table: 'welcomes', people: ['newcomer_id'], whose: ofMember('newcomer_id'), erasure: 'delete' },
  {
    table: 'welcomes',
    people: ['welcomer_id'],
    whose: ofMember('welcomer_id'),
    exported: 't.claimed_at, t.greeted_at',
    erasure: 'delete',
  },
];
