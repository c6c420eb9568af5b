import { Args, Field, ID, Mutation, ObjectType, Resolver } from '@nestjs/graphql';
import { CurrentViewer } from '../../../platform/auth/current-viewer.decorator';
import { OperatorOnly } from '../../../platform/auth/rule.decorator';
import { encodeSharedId } from '../../../platform/database/public-id';
import type { Viewer } from '../../identity';
import { CreateTerritoryInput } from '../../territories';
import { Founding } from './founding';

/** Shown once to the operator, who may hand it over where no mail arrives: the link is kept nowhere. */
@ObjectType('FirstInvitation')
export class FirstInvitationModel {
  @Field(() => String)
  email!: string;

  @Field(() => String)
  url!: string;

  @Field(() => Date)
  expiresAt!: Date;
}

@ObjectType('FoundedTerritory')
export class FoundedTerritoryModel {
  @Field(() => ID)
  id!: string;

  /** The first community manager's. */
  @Field(() => FirstInvitationModel)
  invitation!: FirstInvitationModel;
}

@Resolver(() => FoundedTerritoryModel)
export class FoundingResolver {
  constructor(private readonly founding: Founding) {}

  @OperatorOnly()
  @Mutation(() => FoundedTerritoryModel)
  async createTerritory(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: CreateTerritoryInput,
  ): Promise<FoundedTerritoryModel> {
    const { territoryId, invitation } = await this.founding.found(viewer, input);
    return { id: encodeSharedId(territoryId), invitation };
  }
}
