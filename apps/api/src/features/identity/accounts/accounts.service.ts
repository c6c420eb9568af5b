import { Injectable } from '@nestjs/common';
import { TERMS_VERSION } from '@rayonne/contracts';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { Events } from '../../../platform/events/events';
import { PublicOrigin } from '../../../platform/http/public-origin';
import { AccountsRepository } from './accounts.repository';
import { VerificationMails } from '../links/verification-mails';
import { AccountCreated } from '../identity.events';
import { EmailTakenError, LinkExpiredError, TermsNotAcceptedError, TooYoungError } from '../identity.errors';
import type { ClaimSetupInput, SignUpInput } from '../identity.inputs';
import { hashPassword, isPassword } from '../passwords/passwords';
import { hashSecretToken, newSecretToken } from '../secret-token';
import type { Locale, Viewer } from '../viewer';

@Injectable()
export class AccountsService {
  constructor(
    private readonly origin: PublicOrigin,
    private readonly repository: AccountsRepository,
    private readonly mails: VerificationMails,
    private readonly unitOfWork: UnitOfWork,
    private readonly events: Events,
  ) {}

  /** The account's id when address and password match. Takes as long for an unknown address. */
  async findByPassword(email: string, password: string): Promise<string | null> {
    const account = await this.repository.findCredentials(email);
    const matches = await isPassword(password, account?.password_hash);
    return matches && account ? account.id : null;
  }

  /** `isEmailProven`: the person came by a link that was mailed to the address. */
  async signUp(input: SignUpInput, { isEmailProven = false } = {}): Promise<string> {
    const passwordHash = await this.checkedHash(input);
    return this.unitOfWork.run(() => this.create(input, passwordHash, { isEmailProven }));
  }

  /** To be called when the account has used a link that was mailed to its address. */
  confirmEmail(accountId: string): Promise<void> {
    return this.repository.confirmEmail(accountId);
  }

  /** Makes the installation's first operator; the link that allows it works once. */
  async claimSetup(input: ClaimSetupInput): Promise<string> {
    const passwordHash = await this.checkedHash(input);
    return this.unitOfWork.run(async () => {
      if (!(await this.repository.useSetupLink(hashSecretToken(input.token)))) throw new LinkExpiredError();
      return this.create(input, passwordHash, { isOperator: true });
    });
  }

  isSetupLinkOpen(token: string): Promise<boolean> {
    return this.repository.isSetupLinkOpen(hashSecretToken(token));
  }

  /** A fresh set-up link while the installation has no operator, else `null`. Earlier links stop working. */
  async setupUrl(): Promise<string | null> {
    if (await this.repository.hasOperator()) return null;
    const { token, hash } = newSecretToken();
    await this.repository.replaceSetupLink(hash);
    return this.origin.url(`/setup/${token}`);
  }

  async verifyEmail(token: string): Promise<void> {
    const verified = await this.unitOfWork.run(() => this.repository.useVerification(hashSecretToken(token)));
    if (!verified) throw new LinkExpiredError();
  }

  async resendVerification(viewer: Viewer): Promise<void> {
    if (viewer.emailVerified) return;
    await this.unitOfWork.run(() => this.mails.send({ id: viewer.accountId, ...viewer }));
  }

  async changeLocale(viewer: Viewer, locale: Locale): Promise<void> {
    await this.repository.setLocale(viewer.accountId, locale);
  }

  private checkedHash(input: SignUpInput): Promise<string> {
    if (input.acceptedTerms !== TERMS_VERSION) throw new TermsNotAcceptedError();
    if (!input.isFifteenOrOlder) throw new TooYoungError();
    return hashPassword(input.password);
  }

  private async create(input: SignUpInput, passwordHash: string, { isOperator = false, isEmailProven = false }): Promise<string> {
    const { email, name, locale } = input;
    const id = await this.repository.insert({ email, name, locale, passwordHash, isOperator, termsVersion: TERMS_VERSION });
    if (!id) throw new EmailTakenError();
    if (isEmailProven) await this.repository.confirmEmail(id);
    else await this.mails.send({ id, email, name, locale });
    await this.events.publish(new AccountCreated(id));
    return id;
  }
}
