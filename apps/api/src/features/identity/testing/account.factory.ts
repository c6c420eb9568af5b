import type { GraphqlClient } from '@rayonne/testing';
import { TERMS_VERSION } from '@rayonne/contracts';
import type { TestApi } from '../../../testing/test-api';
import { hashPassword } from '../passwords/passwords';
import { newSecretToken } from '../secret-token';

export interface TestAccount {
  readonly accountId: string;
  readonly name: string;
  readonly email: string;
  readonly client: GraphqlClient;
}

let made = 0;

interface Wanted {
  readonly name?: string;
  readonly isOperator?: boolean;
  readonly verified?: boolean;
  /** None by default: hashing takes its time, and sign-in is tested where it belongs. */
  readonly password?: string;
}

/** An account with an open session. */
export async function anAccount(
  api: TestApi,
  { name = 'Camille Petit', isOperator = false, verified = true, password }: Wanted = {},
): Promise<TestAccount> {
  made += 1;
  const email = `person-${made}@example.test`;
  const account = await api.database.queryOne<{ id: string }>(
    `insert into accounts (email, name, locale, terms_version, terms_locale, declared_fifteen, is_operator, email_verified_at, password_hash)
     values ($1, $2, 'fr', $3, 'fr', true, $4, case when $5 then now() end, $6) returning id`,
    [email, name, TERMS_VERSION, isOperator, verified, password === undefined ? null : await hashPassword(password)],
  );
  const accountId = account!.id;
  return { accountId, name, email, client: api.clientWith(await openSession(api, accountId)) };
}

/** Gives the token of a further session of the account. */
export async function openSession(api: TestApi, accountId: string): Promise<string> {
  const { token, hash } = newSecretToken();
  await api.database.query(
    `insert into sessions (account_id, token_hash, expires_at) values ($1, $2, now() + interval '1 day')`,
    [accountId, hash],
  );
  return token;
}

/** Makes the sessions of the account so old that a sensitive change asks for a proof. */
export const ageSessions = (api: TestApi, accountId: string) =>
  api.database.query(`update sessions set proved_at = now() - interval '1 hour' where account_id = $1`, [accountId]);
