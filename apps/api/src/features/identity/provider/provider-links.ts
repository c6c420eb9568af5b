import { Injectable } from '@nestjs/common';
import { NotFoundError } from '../../../platform/graphql/domain-error';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { AccountsRepository } from '../accounts/accounts.repository';
import { SecurityMails } from '../mails/security-mails';
import { ProviderClient, type ProviderIdentity } from './provider-client';
import { ProviderIdentitiesRepository } from './provider-identities.repository';
import type { ProviderLinkModel } from './provider.models';

/** Which identities of the provider open which account. */
@Injectable()
export class ProviderLinks {
  constructor(
    private readonly identities: ProviderIdentitiesRepository,
    private readonly accounts: AccountsRepository,
    private readonly client: ProviderClient,
    private readonly mails: SecurityMails,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  /** Gives whether the account has the identity now. */
  link(accountId: string, identity: ProviderIdentity): Promise<boolean> {
    return this.unitOfWork.run(async () => {
      const account = await this.accounts.findById(accountId);
      if (!account || !(await this.identities.link(accountId, identity))) return false;
      await this.mails.tell('providerLinked', account, { provider: this.name });
      return true;
    });
  }

  /** How the account stands to the provider; `null` where none is configured. */
  async stateOf(accountId: string): Promise<ProviderLinkModel | null> {
    const { settings } = this.client;
    if (!settings) return null;
    const identity = await this.identities.find(accountId, settings.issuer);
    return { name: settings.name, isLinked: identity !== undefined, email: identity?.email ?? null };
  }

  /** The account that the identity opens; counts as a use of it. */
  accountOf(identity: ProviderIdentity): Promise<string | null> {
    return this.identities.useAccountOf(identity);
  }

  /** Whether the identity belongs to an account, be it closed. */
  isKnown(identity: ProviderIdentity): Promise<boolean> {
    return this.identities.isKnown(identity);
  }

  async unlink(accountId: string): Promise<void> {
    await this.unitOfWork.run(async () => {
      const account = await this.accounts.findById(accountId);
      const issuer = this.client.settings?.issuer;
      if (!account || !issuer || !(await this.identities.unlink(accountId, issuer))) throw new NotFoundError();
      await this.mails.tell('providerUnlinked', account, { provider: this.name });
    });
  }

  private get name(): string {
    return this.client.settings?.name ?? '';
  }
}
