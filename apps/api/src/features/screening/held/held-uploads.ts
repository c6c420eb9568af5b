import { Injectable } from '@nestjs/common';
import { OnEvent } from '../../../platform/events/on-event.decorator';
import { NamedUploads, UploadsForgotten } from '../../media';

/** The pictures of what is held, or was refused and may be sent again, wait with it. */
@Injectable()
export class HeldUploads {
  constructor(private readonly uploads: NamedUploads) {}

  @OnEvent(UploadsForgotten, 'in transaction')
  onUploadsForgotten(forgotten: UploadsForgotten): Promise<void> {
    return this.uploads.keep(
      forgotten,
      `select m.account_id, h.input as document from held_contents h
         join members m on m.territory_id = h.territory_id and m.id = h.author_id
        where h.state in ('held', 'refused')`,
    );
  }
}
