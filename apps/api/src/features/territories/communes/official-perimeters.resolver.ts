import { Args, Query, Resolver } from '@nestjs/graphql';
import { OperatorOnly } from '../../../platform/auth/rule.decorator';
import { OfficialPerimeterModel, OfficialPerimetersArgs } from './official-perimeter.model';
import { PerimetersRepository } from './perimeters.repository';

/** Whoever founds a territory knows what it is called, not its code. */
@Resolver(() => OfficialPerimeterModel)
export class OfficialPerimetersResolver {
  constructor(private readonly repository: PerimetersRepository) {}

  /** Found by a word of the name, of one of its communes (for an inter-municipality), or by the code. */
  @OperatorOnly()
  @Query(() => [OfficialPerimeterModel])
  officialPerimeters(@Args() { kind, search, first }: OfficialPerimetersArgs): Promise<OfficialPerimeterModel[]> {
    return this.repository.search(kind, search, first);
  }
}
