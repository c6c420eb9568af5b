import { Injectable } from '@nestjs/common';
import { Database } from '../../../platform/database/database';
import type { Locale } from '../viewer';

export interface Addressee {
  readonly email: string;
  readonly name: string;
  readonly locale: Locale;
  readonly timeZone: string;
}

@Injectable()
export class AccountDetailsRepository {
  constructor(private readonly database: Database) {}

  operators(): Promise<Addressee[]> {
    return this.database.query<Addressee>(
      `select email, name, locale, time_zone as "timeZone" from accounts
        where is_operator and state = 'active' and email_verified_at is not null order by id limit 20`,
    );
  }

  addressee(accountId: string): Promise<Addressee | undefined> {
    return this.database.queryOne<Addressee>(
      `select email, name, locale, time_zone as "timeZone" from accounts
        where id = $1 and state = 'active' and email_verified_at is not null`,
      [accountId],
    );
  }
}
