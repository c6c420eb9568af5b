import { Injectable } from '@nestjs/common';
import { PassportStrategy } from '@nestjs/passport';
import { Strategy } from 'passport-custom';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { AccountsRepository } from '../accounts/accounts.repository';
import { LinkExpiredError } from '../identity.errors';
import { hashSecretToken } from '../secret-token';
import { SessionsService } from '../sessions/sessions.service';
import { AccountLinksRepository } from './account-links.repository';

/** Sign-in by a mailed link, in whatever browser it is opened. */
@Injectable()
export class LinkStrategy extends PassportStrategy(Strategy, 'link') {
  constructor(
    private readonly accounts: AccountsRepository,
    private readonly links: AccountLinksRepository,
    private readonly sessions: SessionsService,
    private readonly unitOfWork: UnitOfWork,
  ) {
    super();
  }

  validate({ body }: { body: { token: string } }): Promise<{ accountId: string }> {
    return this.unitOfWork.run(async () => {
      const link = await this.links.use('sign_in', hashSecretToken(body.token));
      if (!link) throw new LinkExpiredError();
      await this.links.close(link.account_id, ['sign_in']);
      const wasUnproved = await this.accounts.claimByMail(link.account_id);
      if (wasUnproved) await this.sessions.endAll(link.account_id);
      return { accountId: link.account_id };
    });
  }
}
