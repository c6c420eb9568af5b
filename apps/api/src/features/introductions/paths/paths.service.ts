import { Injectable } from '@nestjs/common';
import { NotFoundError } from '../../../platform/graphql/domain-error';
import type { Membership } from '../../territories';
import { edgesOf, sidesOf } from './neighbourhood';
import { PathsRepository, type StrandRow } from './paths.repository';
import { type Path, strongestPaths } from './strongest-paths';

/** The reader, two who introduce, the target: more people would introduce strangers to strangers. */
const MOST_HOPS = 3;

/** Ways to choose from. */
const SHOWN = 3;

export interface FoundPaths {
  readonly isConnected: boolean;
  readonly paths: readonly Path[];
}

/** Who could introduce whom, from what the reader may see and their own acts. */
@Injectable()
export class PathsService {
  constructor(private readonly repository: PathsRepository) {}

  /** The strongest ways to a member, each by another first introducer. Throws `NotFoundError` for whom the reader cannot reach. */
  async find(reader: Membership, targetId: string): Promise<FoundPaths> {
    const isConnected = await this.isConnected(reader, targetId);
    const paths = strongestPaths(await this.edges(reader, targetId), reader.memberId, targetId, MOST_HOPS);
    return { isConnected, paths: paths.slice(0, SHOWN) };
  }

  /** Throws `NotFoundError` for whom the reader cannot reach. */
  async isConnected(reader: Membership, targetId: string): Promise<boolean> {
    const found = await this.repository.reach(reader, targetId);
    if (!found) throw new NotFoundError();
    return found.isConnected;
  }

  /** Whether those people still lead to the target, in that order; they need not be the strongest any more. */
  async leads(reader: Membership, targetId: string, through: readonly string[]): Promise<boolean> {
    const edges = await this.edges(reader, targetId);
    const along = [reader.memberId, ...through, targetId];
    const only = edges.filter(({ one, other }) => Math.abs(along.indexOf(one) - along.indexOf(other)) === 1);
    return strongestPaths(only, reader.memberId, targetId, MOST_HOPS).some(
      ({ people }) => people.join() === along.join(),
    );
  }

  /** Why each two neighbours on those paths know each other, as far as the reader may know. */
  strandsOf(reader: Membership, paths: readonly Path[]): Promise<StrandRow[]> {
    const pairs = paths.flatMap(({ people }) =>
      people.slice(1).map((person, index) => [people[index]!, person] as const),
    );
    const known = new Map(pairs.map((pair) => [pair.join(), pair]));
    return known.size > 0 ? this.repository.strands(reader, [...known.values()]) : Promise.resolve([]);
  }

  private async edges(reader: Membership, targetId: string) {
    const sides = sidesOf(await this.repository.candidates(reader, targetId));
    const { first, last } = sides;
    const middle =
      first.length > 0 && last.length > 0 ? await this.repository.middle(reader.territoryId, first, last) : [];
    return edgesOf({ reader: reader.memberId, target: targetId }, sides, middle);
  }
}
