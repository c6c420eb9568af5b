import { Injectable } from '@nestjs/common';
import type { Viewer } from '../../identity';
import { MembersLoaders, type Membership } from '../../territories';
import type { IntroductionOptionsModel } from '../introduction.models';
import { presentPath } from './path-presentation';
import { PathsService } from './paths.service';

/** The ways to somebody, with faces and words. */
@Injectable()
export class IntroductionOptions {
  constructor(
    private readonly paths: PathsService,
    private readonly members: MembersLoaders,
  ) {}

  /** Throws `NotFoundError` for whom the reader cannot reach. */
  async to(viewer: Viewer, reader: Membership, targetId: string): Promise<IntroductionOptionsModel> {
    const { isConnected, paths } = await this.paths.find(reader, targetId);
    const ids = [...new Set([targetId, ...paths.flatMap(({ people }) => people.slice(1))])];
    const [strands, people] = await Promise.all([
      this.paths.strandsOf(reader, paths),
      Promise.all(ids.map((id) => this.members.byKey(viewer).load({ territoryId: reader.territoryId, id }))),
    ]);
    const known = new Map(ids.map((id, index) => [id, people[index]!]));
    const memberOf = (id: string) => known.get(id)!;
    return {
      member: memberOf(targetId),
      isConnected,
      paths: paths.map((path) => presentPath(path, strands, memberOf)),
    };
  }
}
