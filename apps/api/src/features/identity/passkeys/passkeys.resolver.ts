import { Args, ID, Mutation, ResolveField, Resolver } from '@nestjs/graphql';
import { CurrentViewer } from '../../../platform/auth/current-viewer.decorator';
import { SignedIn } from '../../../platform/auth/rule.decorator';
import { decodeSharedId, encodeSharedId } from '../../../platform/database/public-id';
import { RateLimit } from '../../../platform/limits/rate-limit.decorator';
import { SECURITY_CHANGES } from '../identity.limits';
import { SecurityModel } from '../security/security.model';
import type { Viewer } from '../viewer';
import { AddPasskeyInput, PasskeyModel, RenamePasskeyInput } from './passkeys.models';
import { PasskeysRepository, type PasskeyRow } from './passkeys.repository';
import { PasskeysService } from './passkeys.service';
import { RelyingParty } from './relying-party';

@Resolver(() => SecurityModel)
export class PasskeysResolver {
  constructor(
    private readonly service: PasskeysService,
    private readonly repository: PasskeysRepository,
    private readonly party: RelyingParty,
  ) {}

  @ResolveField(() => [PasskeyModel])
  async passkeys(@CurrentViewer() { accountId }: Viewer): Promise<PasskeyModel[]> {
    return (await this.repository.listOf(accountId)).map(present);
  }

  /** The one origin where passkeys can be made and used. */
  @ResolveField(() => String)
  passkeyOrigin(): string {
    return this.party.origin;
  }

  /** Options for the browser's WebAuthn, as JSON. */
  @SignedIn()
  @RateLimit(SECURITY_CHANGES)
  @Mutation(() => String)
  beginPasskey(@CurrentViewer() viewer: Viewer): Promise<string> {
    return this.service.begin(viewer);
  }

  @SignedIn()
  @RateLimit(SECURITY_CHANGES)
  @Mutation(() => PasskeyModel)
  async addPasskey(
    @CurrentViewer() viewer: Viewer,
    @Args('input') { response, name }: AddPasskeyInput,
  ): Promise<PasskeyModel> {
    return present(await this.service.add(viewer, response, name));
  }

  @SignedIn()
  @Mutation(() => PasskeyModel)
  async renamePasskey(
    @CurrentViewer() viewer: Viewer,
    @Args('input') { id, name }: RenamePasskeyInput,
  ): Promise<PasskeyModel> {
    return present(await this.service.rename(viewer, decodeSharedId(id), name));
  }

  @SignedIn()
  @RateLimit(SECURITY_CHANGES)
  @Mutation(() => Boolean)
  async removePasskey(@CurrentViewer() viewer: Viewer, @Args('id', { type: () => ID }) id: string): Promise<boolean> {
    await this.service.remove(viewer, decodeSharedId(id));
    return true;
  }
}

const present = (row: PasskeyRow): PasskeyModel => ({
  id: encodeSharedId(row.id),
  name: row.name,
  isBackedUp: row.is_backed_up,
  createdAt: row.created_at,
  lastUsedAt: row.last_used_at,
});
