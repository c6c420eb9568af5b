import { Injectable } from '@nestjs/common';
import { Database } from '../../../platform/database/database';
import { imageSql, type ImageRow } from '../images/image-presentation';

@Injectable()
export class AccountPhotosRepository {
  constructor(private readonly database: Database) {}

  async find(accountId: string): Promise<ImageRow | null> {
    const row = await this.database.queryOne<{ image: ImageRow | null }>(
      `select ${imageSql('m')} as image from accounts a left join media m on m.id = a.photo_id where a.id = $1`,
      [accountId],
    );
    return row?.image ?? null;
  }

  /** Locks the account, so that two changes of its photo follow one another. Gives the photo it has. */
  async hold(accountId: string): Promise<string | null> {
    const row = await this.database.queryOne<{ photo_id: string | null }>(
      `select photo_id from accounts where id = $1 for no key update`,
      [accountId],
    );
    return row?.photo_id ?? null;
  }

  async set(accountId: string, mediaId: string | null): Promise<void> {
    await this.database.query(`update accounts set photo_id = $2 where id = $1`, [accountId, mediaId]);
  }
}
