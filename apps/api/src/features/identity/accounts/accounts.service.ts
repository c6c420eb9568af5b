import { Injectable } from '@nestjs/common';
import { TERMS_VERSION } from '@rayonne/contracts';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { Events } from '../../../platform/events/events';
import { InvalidInputError } from '../../../platform/graphql/domain-error';
import { Limits } from '../../../platform/limits/limits';
import { EmailTakenError, LinkExpiredError, TermsNotAcceptedError, TooYoungError } from '../identity.errors';
import { AccountCreated } from '../identity.events';
import type { SignUpInput } from '../identity.inputs';
import { AccountLinksRepository } from '../links/account-links.repository';
import { LinkMails } from '../mails/link-mails';
import { checkPassword } from '../passwords/password-rules';
import { hashPassword } from '../passwords/passwords';
import { hashSecretToken } from '../secret-token';
import { Viewer } from '../viewer';
import { AccountsRepository, type AccountChange, type NewAccount } from './accounts.repository';

/** Neighbours know somebody by their name: it is no toy. */
const RENAMES = { points: 5, seconds: 7 * 86_400 };
const TAKEN_ANSWERS = { points: 10, seconds: 3600 };

/** What everyone agrees to who opens an account. */
export type Agreement = Pick<SignUpInput, 'acceptedTerms' | 'isFifteenOrOlder'>;

export interface Circumstances {
  /** The person came by a link that was mailed to the address. */
  readonly isEmailProven?: boolean;
  /** Being told that an address is taken is counted for it: trying a list of addresses comes to an end soon. */
  readonly network?: string;
}

@Injectable()
export class AccountsService {
  constructor(
    private readonly repository: AccountsRepository,
    private readonly links: AccountLinksRepository,
    private readonly mails: LinkMails,
    private readonly unitOfWork: UnitOfWork,
    private readonly events: Events,
    private readonly limits: Limits,
  ) {}

  async signUp(input: SignUpInput, { isEmailProven = false, network }: Circumstances = {}): Promise<string> {
    const passwordHash = await this.checkedHash(input);
    try {
      return await this.open({ ...newAccountOf(input), passwordHash, emailVerified: isEmailProven });
    } catch (error) {
      if (network && error instanceof EmailTakenError)
        await this.limits.consumeShared(`taken:${network}`, TAKEN_ANSWERS);
      throw error;
    }
  }

  /** To be called when the account has used a link that was mailed to its address. */
  confirmEmail(accountId: string): Promise<void> {
    return this.repository.confirmEmail(accountId);
  }

  /** The hash of a new account's password, once everything about it was found in order. */
  checkedHash(input: SignUpInput): Promise<string> {
    checkAgreement(input);
    checkPassword(input.password, input);
    return hashPassword(input.password);
  }

  /** Makes the account and asks for a proof of its address, unless there is one already. */
  open(account: NewAccount): Promise<string> {
    return this.unitOfWork.run(async () => {
      const id = await this.repository.insert(account);
      if (!id) throw new EmailTakenError();
      if (!account.emailVerified) await this.mails.send('verify_email', { id, ...account });
      await this.events.publish(new AccountCreated(id));
      return id;
    });
  }

  async verifyEmail(token: string): Promise<void> {
    await this.unitOfWork.run(async () => {
      const link = await this.links.use('verify_email', hashSecretToken(token));
      if (!link) throw new LinkExpiredError();
      await this.repository.confirmEmail(link.account_id);
    });
  }

  async resendVerification(viewer: Viewer): Promise<void> {
    if (viewer.emailVerified) return;
    await this.unitOfWork.run(() => this.mails.send('verify_email', { id: viewer.accountId, ...viewer }));
  }

  /** Gives the viewer as they are from then on. Throws `InvalidInputError` for a time zone that nobody knows. */
  async change(viewer: Viewer, { name, locale, timeZone }: AccountChange): Promise<Viewer> {
    if (timeZone && !(await this.repository.isTimeZone(timeZone))) throw new InvalidInputError('timeZone');
    if (name && name !== viewer.name) await this.limits.consumeShared(`rename:${viewer.accountId}`, RENAMES);
    await this.repository.change(viewer.accountId, { name, locale, timeZone });
    return new Viewer({
      ...viewer,
      name: name ?? viewer.name,
      locale: locale ?? viewer.locale,
      timeZone: timeZone ?? viewer.timeZone,
    });
  }
}

export function checkAgreement({ acceptedTerms, isFifteenOrOlder }: Agreement): void {
  if (acceptedTerms !== TERMS_VERSION) throw new TermsNotAcceptedError();
  if (!isFifteenOrOlder) throw new TooYoungError();
}

export const newAccountOf = ({
  name,
  email,
  locale,
  timeZone,
}: Pick<SignUpInput, 'name' | 'email' | 'locale' | 'timeZone'>) => ({
  name,
  email,
  locale,
  timeZone,
  termsVersion: TERMS_VERSION,
  isOperator: false,
});
