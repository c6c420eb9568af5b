import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { CurrentViewer } from '../../../platform/auth/current-viewer.decorator';
import { decodeSharedId } from '../../../platform/database/public-id';
import type { Viewer } from '../../identity';
import { MembershipModel, OperatedTerritoryModel } from '../territory.models';
import { CharterEditors } from './charter-editors';

@Resolver(() => OperatedTerritoryModel)
export class CharterEditorsResolver {
  constructor(private readonly editors: CharterEditors) {}

  /** Whether somebody may change the charter; where nobody may, the operator names a caretaker. */
  @ResolveField(() => Boolean)
  async hasCharterEditor(@Parent() { id }: OperatedTerritoryModel, @CurrentViewer() viewer: Viewer): Promise<boolean> {
    return (await this.editors.count(viewer).load(decodeSharedId(id)!)) > 0;
  }
}

@Resolver(() => MembershipModel)
export class LastCharterEditorResolver {
  constructor(private readonly editors: CharterEditors) {}

  /** Whether nobody but the viewer may change the charter: they hand that over before they leave. */
  @ResolveField(() => Boolean)
  async isLastCharterEditor(
    @Parent() { territory, powers }: MembershipModel,
    @CurrentViewer() viewer: Viewer,
  ): Promise<boolean> {
    return powers.includes('charter.edit') && (await this.editors.count(viewer).load(territory.territoryId)) === 1;
  }
}
