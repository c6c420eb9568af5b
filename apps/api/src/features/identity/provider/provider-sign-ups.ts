import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { InvalidInputError } from '../../../platform/graphql/domain-error';
import { AccountsService, checkAgreement, newAccountOf } from '../accounts/accounts.service';
import { ProviderTakenError, SignInExpiredError } from '../identity.errors';
import type { Exchange } from '../sessions/sessions.service';
import { ProviderGuests } from './provider-guests';
import { ProviderLinks } from './provider-links';
import { ProviderSessions } from './provider-sessions';
import type { SignUpByProviderInput } from './provider.models';

/** New accounts of people whom the provider knows. */
@Injectable()
export class ProviderSignUps {
  constructor(
    private readonly accounts: AccountsService,
    private readonly links: ProviderLinks,
    private readonly guests: ProviderGuests,
    private readonly sessions: ProviderSessions,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  /** Makes an account without a password. Gives its id. */
  async signUp(input: SignUpByProviderInput, exchange: Exchange): Promise<string> {
    checkAgreement(input);
    const identity = await this.guests.find(exchange);
    if (!identity) throw new SignInExpiredError();
    const email = identity.isEmailProven ? identity.email : input.email;
    if (!email) throw new InvalidInputError('email');
    const accountId = await this.unitOfWork.run(async () => {
      const account = {
        ...newAccountOf({ ...input, email }),
        passwordHash: null,
        emailVerified: identity.isEmailProven,
      };
      const id = await this.accounts.open(account);
      if (!(await this.guests.dismiss(exchange))) throw new SignInExpiredError();
      if (!(await this.links.link(id, identity))) throw new ProviderTakenError();
      return id;
    });
    await this.sessions.remember(accountId, identity, exchange);
    return accountId;
  }
}
