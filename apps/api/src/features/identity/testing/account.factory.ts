import type { GraphqlClient } from '@rayonne/testing';
import { TERMS_VERSION } from '@rayonne/contracts';
import type { TestApi } from '../../../testing/test-api';
import { newSecretToken } from '../secret-token';

export interface TestAccount {
  readonly accountId: string;
  readonly name: string;
  readonly email: string;
  readonly client: GraphqlClient;
}

let made = 0;

/** An account with an open session. Without a password: sign-in is tested where it belongs. */
export async function anAccount(
  api: TestApi,
  { name = 'Camille Petit', isOperator = false, verified = true }: { name?: string; isOperator?: boolean; verified?: boolean } = {},
): Promise<TestAccount> {
  made += 1;
  const email = `person-${made}@example.test`;
  const account = await api.database.queryOne<{ id: string }>(
    `insert into accounts (email, name, locale, terms_version, terms_locale, declared_fifteen, is_operator, email_verified_at)
     values ($1, $2, 'fr', $3, 'fr', true, $4, case when $5 then now() end) returning id`,
    [email, name, TERMS_VERSION, isOperator, verified],
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
