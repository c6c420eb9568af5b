import { Injectable } from '@nestjs/common';
import { OnEvent } from '../../../platform/events/on-event.decorator';
import { NamedUploads, UploadsForgotten } from '../../media';

/** What a draft names, in whatever part of it, lives as long as the draft. */
@Injectable()
export class DraftUploads {
  constructor(private readonly uploads: NamedUploads) {}

  @OnEvent(UploadsForgotten, 'in transaction')
  onUploadsForgotten(forgotten: UploadsForgotten): Promise<void> {
    return this.uploads.keep(
      forgotten,
      `select m.account_id, d.content as document from post_drafts d
         join members m on m.territory_id = d.territory_id and m.id = d.member_id
        where d.gone_at is null`,
    );
  }
}
