import { Injectable } from '@nestjs/common';
import { encodePublicId, encodeSharedId } from '../../platform/database/public-id';
import { OnEvent } from '../../platform/events/on-event.decorator';
import { AudienceRoom } from './guests/audience-room';
import { SubjectGuestRemoved } from './guests/guests.events';
import { SubjectChanged, SubjectNarrowed, SubjectRemoved } from './subjects.events';

/** Facts about subjects → hints for whoever may see them. */
@Injectable()
export class SubjectsRealtime {
  constructor(private readonly room: AudienceRoom) {}

  @OnEvent(SubjectChanged, 'after commit')
  async onSubjectChanged({ key, counts, people }: SubjectChanged): Promise<void> {
    const territoryId = encodeSharedId(key.territoryId);
    const room = await this.room.newsOf(key, people);
    room.emit('subject.changed', { territoryId, subjectId: encodePublicId(key), ...counts });
  }

  @OnEvent(SubjectRemoved, 'after commit')
  async onSubjectRemoved({ key, authorId }: SubjectRemoved): Promise<void> {
    const territoryId = encodeSharedId(key.territoryId);
    const room = await this.room.newsOf(key, [authorId]);
    room.emit('subject.removed', { territoryId, subjectId: encodePublicId(key) });
  }

  @OnEvent(SubjectNarrowed, 'after commit')
  async onSubjectNarrowed({ key }: SubjectNarrowed): Promise<void> {
    const territoryId = encodeSharedId(key.territoryId);
    (await this.room.outsideOf(key)).emit('subject.removed', { territoryId, subjectId: encodePublicId(key) });
  }

  @OnEvent(SubjectGuestRemoved, 'after commit')
  async onSubjectGuestRemoved({ key, memberId }: SubjectGuestRemoved): Promise<void> {
    const territoryId = encodeSharedId(key.territoryId);
    const room = await this.room.lostBy(key, memberId);
    room?.emit('subject.removed', { territoryId, subjectId: encodePublicId(key) });
  }
}
