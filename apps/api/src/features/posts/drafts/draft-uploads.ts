import { Injectable } from '@nestjs/common';
import { Database } from '../../../platform/database/database';
import { encodeSharedId } from '../../../platform/database/public-id';
import { OnEvent } from '../../../platform/events/on-event.decorator';
import { UploadsForgotten } from '../../media';

/** What a draft names, in whatever part of it, lives as long as the draft. */
@Injectable()
export class DraftUploads {
  constructor(private readonly database: Database) {}

  @OnEvent(UploadsForgotten, 'in transaction')
  async onUploadsForgotten(forgotten: UploadsForgotten): Promise<void> {
    const ids = new Map(forgotten.uploads.map(({ id }) => [encodeSharedId(id), id]));
    const named = await this.database.query<{ upload: string }>(
      `select distinct waiting.upload
         from unnest($1::text[], $2::uuid[]) as waiting(upload, owner_id)
         join members m on m.account_id = waiting.owner_id
         join post_drafts d on d.territory_id = m.territory_id and d.member_id = m.id and d.gone_at is null
        where jsonb_path_exists(d.content, 'strict $.** ? (@ == $upload)', jsonb_build_object('upload', waiting.upload), true)`,
      [[...ids.keys()], forgotten.uploads.map(({ ownerId }) => ownerId)],
    );
    forgotten.keep(named.map(({ upload }) => ids.get(upload)!));
  }
}
