import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the inviter already knows of the person: their form comes filled in, and they decide what stays. */
export class InvitedPeople1763800001940 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table invitations
        add column invitee_name text,
        add column invitee_persona text check (invitee_persona in ('ambassador', 'leader', 'actor')),
        add column invitee_commune_code text references communes (code) on delete set null,
        add check (kind = 'email' or (invitee_name is null and invitee_persona is null and invitee_commune_code is null));
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      `alter table invitations drop column invitee_name, drop column invitee_persona, drop column invitee_commune_code`,
    );
  }
}
