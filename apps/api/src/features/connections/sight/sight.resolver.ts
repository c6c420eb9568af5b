import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { decodeSharedId } from '../../../platform/database/public-id';
import { ViewerModel } from '../../identity';
import { SightRepository } from './sight.repository';

@Resolver(() => ViewerModel)
export class SightResolver {
  constructor(private readonly repository: SightRepository) {}

  /** Another one whenever whom or what the viewer may see has changed, for whatever reason: pages read again then. */
  @ResolveField(() => String)
  sight(@Parent() { id }: ViewerModel): Promise<string> {
    return this.repository.stampOf(decodeSharedId(id)!);
  }
}
