import { Args, ID, Int, Query, Resolver } from '@nestjs/graphql';
import { SECTOR_CODES } from '@rayonne/contracts';
import { CurrentViewer } from '../../../platform/auth/current-viewer.decorator';
import { SignedIn } from '../../../platform/auth/rule.decorator';
import { decodeSharedId } from '../../../platform/database/public-id';
import { InvalidInputError } from '../../../platform/graphql/domain-error';
import { Viewer } from '../../identity';
import { Memberships } from '../../territories';
import { SubjectAudienceModel } from '../subject.model';
import { AudienceRepository } from './audience.repository';

const CODES: ReadonlySet<string> = new Set(SECTOR_CODES);

@Resolver()
export class AudienceResolver {
  constructor(
    private readonly memberships: Memberships,
    private readonly audience: AudienceRepository,
  ) {}

  /** How many other members would see what the viewer publishes for that audience. */
  @SignedIn()
  @Query(() => Int)
  async audienceSize(
    @CurrentViewer() viewer: Viewer,
    @Args('territory', { type: () => ID }) territory: string,
    @Args('audience', { type: () => SubjectAudienceModel }) audience: SubjectAudienceModel,
    @Args('sectors', { type: () => [String], defaultValue: [] }) sectors: string[],
  ): Promise<number> {
    const author = await this.memberships.require(viewer, decodeSharedId(territory));
    if (sectors.some((code) => !CODES.has(code))) throw new InvalidInputError('sectors');
    if (audience === SubjectAudienceModel.INTRODUCTION) return 0;
    return this.audience.count(author, audience === SubjectAudienceModel.SECTORS ? sectors : null);
  }
}
