import { Injectable } from '@nestjs/common';
import { Database } from '../../../platform/database/database';

export interface PasskeyRow {
  readonly id: string;
  readonly name: string;
  readonly is_backed_up: boolean;
  readonly created_at: Date;
  readonly last_used_at: Date | null;
}

export interface PasskeyCredential {
  readonly id: string;
  readonly account_id: string;
  readonly credential_id: string;
  readonly public_key: Buffer;
  readonly counter: string;
  readonly transports: string[];
}

interface NewPasskey {
  readonly accountId: string;
  readonly credentialId: string;
  readonly publicKey: Uint8Array;
  readonly counter: number;
  readonly transports: readonly string[];
  readonly name: string;
  readonly isBackedUp: boolean;
}

const SHOWN = 'id, name, is_backed_up, created_at, last_used_at';

@Injectable()
export class PasskeysRepository {
  constructor(private readonly database: Database) {}

  listOf(accountId: string): Promise<PasskeyRow[]> {
    return this.database.query<PasskeyRow>(
      `select ${SHOWN} from passkeys where account_id = $1 order by created_at, id`,
      [accountId],
    );
  }

  async credentialIdsOf(accountId: string): Promise<string[]> {
    const rows = await this.database.query<{ credential_id: string }>(
      `select credential_id from passkeys where account_id = $1`,
      [accountId],
    );
    return rows.map((row) => row.credential_id);
  }

  /** Makes additions of one account wait for each other. */
  async lockAccount(accountId: string): Promise<void> {
    await this.database.query(`select from accounts where id = $1 for update`, [accountId]);
  }

  /** Gives `undefined` when the credential is known already. */
  insert(passkey: NewPasskey): Promise<PasskeyRow | undefined> {
    return this.database.queryOne<PasskeyRow>(
      `insert into passkeys (account_id, credential_id, public_key, counter, transports, name, is_backed_up)
       values ($1, $2, $3, $4, $5::text[], $6, $7) on conflict (credential_id) do nothing returning ${SHOWN}`,
      [
        passkey.accountId,
        passkey.credentialId,
        Buffer.from(passkey.publicKey),
        passkey.counter,
        passkey.transports,
        passkey.name,
        passkey.isBackedUp,
      ],
    );
  }

  findCredential(credentialId: string): Promise<PasskeyCredential | undefined> {
    return this.database.queryOne<PasskeyCredential>(
      `select p.id, account_id, credential_id, public_key, counter, transports
         from passkeys p join accounts a on a.id = account_id where credential_id = $1 and a.state = 'active'`,
      [credentialId],
    );
  }

  /** Keeps the authenticator's counter, which only grows where there is one; gives whether it did. */
  async use(id: string, counter: number, isBackedUp: boolean): Promise<boolean> {
    const rows = await this.database.query(
      `update passkeys set counter = $2, is_backed_up = $3, last_used_at = now()
        where id = $1 and (counter < $2 or (counter = 0 and $2 = 0)) returning id`,
      [id, counter, isBackedUp],
    );
    return rows.length > 0;
  }

  rename(accountId: string, id: string, name: string): Promise<PasskeyRow | undefined> {
    return this.database.queryOne<PasskeyRow>(
      `update passkeys set name = $3 where account_id = $1 and id = $2 returning ${SHOWN}`,
      [accountId, id, name],
    );
  }

  /** Gives the name of the one that went. */
  async remove(accountId: string, id: string): Promise<string | null> {
    const row = await this.database.queryOne<{ name: string }>(
      `delete from passkeys where account_id = $1 and id = $2 returning name`,
      [accountId, id],
    );
    return row?.name ?? null;
  }
}
