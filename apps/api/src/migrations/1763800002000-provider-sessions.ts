import type { MigrationInterface, QueryRunner } from 'typeorm';

const WITHOUT = ['second_factor', 'passkey_registration', 'passkey_assertion', 'provider', 'provider_identity'];

const allow = (purposes: readonly string[]) => `
  alter table sign_in_tickets drop constraint sign_in_tickets_purpose_check;
  alter table sign_in_tickets add constraint sign_in_tickets_purpose_check
    check (purpose in (${purposes.map((purpose) => `'${purpose}'`).join(', ')}));
`;

/** A browser that the identity provider let in keeps what ends its session there. */
export class ProviderSessions1763800002000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(allow([...WITHOUT, 'provider_session']));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`delete from sign_in_tickets where purpose = 'provider_session'`);
    await runner.query(allow(WITHOUT));
  }
}
