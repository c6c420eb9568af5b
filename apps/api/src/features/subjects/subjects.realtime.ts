import { Injectable } from '@nestjs/common';
import { encodePublicId, encodeSharedId } from '../../platform/database/public-id';
import { OnEvent } from '../../platform/events/on-event.decorator';
import { Realtime } from '../../platform/realtime/realtime';
import { SubjectChanged, SubjectRemoved } from './subjects.events';

/** Facts about subjects → hints in the room of their territory. */
@Injectable()
export class SubjectsRealtime {
  constructor(private readonly realtime: Realtime) {}

  @OnEvent(SubjectChanged, 'after commit')
  onSubjectChanged({ key, counts }: SubjectChanged): void {
    const territoryId = encodeSharedId(key.territoryId);
    this.realtime
      .toRoom(`territory:${territoryId}`)
      .emit('subject.changed', { territoryId, subjectId: encodePublicId(key), ...counts });
  }

  @OnEvent(SubjectRemoved, 'after commit')
  onSubjectRemoved({ key }: SubjectRemoved): void {
    const territoryId = encodeSharedId(key.territoryId);
    this.realtime
      .toRoom(`territory:${territoryId}`)
      .emit('subject.removed', { territoryId, subjectId: encodePublicId(key) });
  }
}
