import { Injectable } from '@nestjs/common';
import { Database } from '../database/database';

/** Takes a person out of the outbox. */
@Injectable()
export class ForgetMails {
  constructor(private readonly database: Database) {}

  /**
   * Deletes the mails to that address and those that name the person, whoever they went to; within the unit of work under
   * way. Gives the keys of the files where mails are written to disk.
   */
  async about({ email, names }: { email: string; names: readonly string[] }): Promise<string[]> {
    const rows = await this.database.query<{ id: string }>(
      `delete from outbox_mails
        where recipient = $1 or exists (select from unnest($2::text[]) as called(name)
                       where position(name in concat_ws(' ', subject, body_text, body_html, headers::text)) > 0)
       returning id`,
      [email, names],
    );
    return rows.map(({ id }) => `mails/${id}.eml`);
  }
}
