import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { PublicOrigin } from '../../../platform/http/public-origin';
import { AccountsRepository } from '../accounts/accounts.repository';
import { AccountsService, newAccountOf } from '../accounts/accounts.service';
import { LinkExpiredError } from '../identity.errors';
import type { ClaimSetupInput } from '../identity.inputs';
import { hashSecretToken, newSecretToken } from '../secret-token';
import { SetupLinksRepository } from './setup-links.repository';

/** The first account of an installation. */
@Injectable()
export class SetupService {
  constructor(
    private readonly origin: PublicOrigin,
    private readonly accounts: AccountsService,
    private readonly repository: AccountsRepository,
    private readonly links: SetupLinksRepository,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  /** Makes the installation's first operator; the link that allows it works once. */
  async claim(input: ClaimSetupInput): Promise<string> {
    const passwordHash = await this.accounts.checkedHash(input);
    return this.unitOfWork.run(async () => {
      if (!(await this.links.use(hashSecretToken(input.token)))) throw new LinkExpiredError();
      return this.accounts.open({ ...newAccountOf(input), passwordHash, isOperator: true });
    });
  }

  isOpen(token: string): Promise<boolean> {
    return this.links.isOpen(hashSecretToken(token));
  }

  /** A fresh set-up link while the installation has no operator, else `null`. Earlier links stop working. */
  async url(): Promise<string | null> {
    if (await this.repository.hasOperator()) return null;
    const { token, hash } = newSecretToken();
    await this.links.replace(hash);
    return this.origin.url(`/setup/${token}`);
  }
}
