import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { SignInExpiredError, WrongCodeError } from '../identity.errors';
import { presentViewer, type ViewerModel } from '../identity.models';
import { ProviderGuests } from '../provider/provider-guests';
import { SecondFactors } from '../second-factor/second-factors';
import { SessionsService, type Exchange } from '../sessions/sessions.service';
import { Attempts } from './attempts';
import { BrowserTickets } from './browser-tickets';

const STEP_MINUTES = 10;

interface Strength {
  /** What was shown counts as two factors, as a passkey that verified its owner does. */
  readonly isTwofold?: boolean;
}

/** Lets in whom one of the ways to sign in has recognised, once their second factor is shown too. */
@Injectable()
export class SignIns {
  constructor(
    private readonly sessions: SessionsService,
    private readonly secondFactors: SecondFactors,
    private readonly providerGuests: ProviderGuests,
    private readonly tickets: BrowserTickets,
    private readonly attempts: Attempts,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  /** Opens a session, or gives `null` where the account asks for a code first: `complete` takes it. */
  async enter(
    accountId: string,
    exchange: Exchange,
    { isTwofold = false }: Strength = {},
  ): Promise<ViewerModel | null> {
    if (isTwofold || !(await this.secondFactors.isOn(accountId))) return this.open(accountId, exchange);
    await this.tickets.hand({ purpose: 'second_factor', accountId, minutes: STEP_MINUTES }, exchange);
    return null;
  }

  /** The second step, in the browser that took the first. */
  async complete(code: string, exchange: Exchange): Promise<ViewerModel> {
    const ticket = await this.tickets.find('second_factor', exchange);
    const accountId = ticket?.account_id;
    if (!accountId) throw new SignInExpiredError();
    await this.attempts.count('code', accountId);
    const result = await this.unitOfWork.run(async () => {
      if (!(await this.secondFactors.accepts(accountId, code))) throw new WrongCodeError();
      if (!(await this.tickets.take('second_factor', exchange))) throw new SignInExpiredError();
      return this.open(accountId, exchange);
    });
    await this.attempts.forgive('code', accountId);
    return result;
  }

  private async open(accountId: string, exchange: Exchange): Promise<ViewerModel> {
    return this.unitOfWork.run(async () => {
      await this.providerGuests.claim(accountId, exchange);
      return presentViewer(await this.sessions.open(accountId, exchange));
    });
  }
}
