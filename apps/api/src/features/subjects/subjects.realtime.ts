import { Injectable } from '@nestjs/common';
import { encodePublicId, encodeSharedId } from '../../platform/database/public-id';
import { OnEvent } from '../../platform/events/on-event.decorator';
import { TerritoryRoom } from '../territories';
import { SubjectChanged, SubjectRemoved } from './subjects.events';

/** Facts about subjects → hints in the room of their territory. */
@Injectable()
export class SubjectsRealtime {
  constructor(private readonly room: TerritoryRoom) {}

  @OnEvent(SubjectChanged, 'after commit')
  async onSubjectChanged({ key, counts, people }: SubjectChanged): Promise<void> {
    const territoryId = encodeSharedId(key.territoryId);
    const room = await this.room.newsOf(key.territoryId, people);
    room.emit('subject.changed', { territoryId, subjectId: encodePublicId(key), ...counts });
  }

  @OnEvent(SubjectRemoved, 'after commit')
  async onSubjectRemoved({ key, authorId }: SubjectRemoved): Promise<void> {
    const territoryId = encodeSharedId(key.territoryId);
    const room = await this.room.newsOf(key.territoryId, [authorId]);
    room.emit('subject.removed', { territoryId, subjectId: encodePublicId(key) });
  }
}
