import { Injectable } from '@nestjs/common';
import type { Key } from '../../../platform/database/public-id';
import { Events } from '../../../platform/events/events';
import { HandlesJob } from '../../../platform/jobs/handles-job.decorator';
import { FileStorage } from '../../../platform/storage/file-storage';
import { SessionsService } from '../../identity';
import { MediaService } from '../../media';
import { CoAuthors, SubjectRemoved } from '../../subjects';
import { MembersService } from '../../territories';
import { removeFiles } from './erasures.jobs';

/** What an account holds open is closed before it is erased: territories, sessions, pictures. */
@Injectable()
export class Departure {
  constructor(
    private readonly members: MembersService,
    private readonly sessions: SessionsService,
    private readonly media: MediaService,
    private readonly coAuthors: CoAuthors,
    private readonly storage: FileStorage,
    private readonly events: Events,
  ) {}

  /** By right: whoever holds the last power over a charter may go, and the territory gets a caretaker. */
  async leave(
    accountId: string,
    memberships: readonly { territoryId: string; memberId: string }[],
    withContent: boolean,
  ): Promise<void> {
    if (withContent) {
      for (const { territoryId, memberId: id } of memberships) await this.coAuthors.endWith({ territoryId, id });
    }
    for (const membership of memberships)
      await this.members.end({ ...membership, accountId }, 'left', { byRight: true });
    await this.sessions.endAll(accountId);
    await this.media.erase(accountId, withContent);
  }

  /** What is taken back leaves the screens at once. */
  async takeBack(subjects: readonly (Key & { authorId: string })[]): Promise<void> {
    for (const { authorId, ...key } of subjects) await this.events.publish(new SubjectRemoved(key, authorId));
  }

  @HandlesJob(removeFiles)
  async removeFiles({ keys }: { keys: string[] }): Promise<void> {
    for (const key of keys) await this.storage.delete(key);
  }
}
