import { Inject, Injectable } from '@nestjs/common';
import { ENV, type Env } from '../../../env';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { SignInExpiredError, WrongCodeError } from '../identity.errors';
import { presentViewer, type SignInResultModel } from '../identity.models';
import { SecondFactors } from '../second-factor/second-factors';
import { cookie, endedCookie, tokenFromCookies } from '../sessions/session-cookie';
import { SessionsService, type Exchange } from '../sessions/sessions.service';
import { Attempts } from './attempts';
import { TicketsRepository } from './tickets.repository';

const STEP_MINUTES = 10;

interface Strength {
  /** What was shown counts as two factors, as a passkey that verified its owner does. */
  readonly isTwofold?: boolean;
}

/** Lets in whom one of the ways to sign in has recognised, once their second factor is shown too. */
@Injectable()
export class SignIns {
  constructor(
    @Inject(ENV) private readonly env: Env,
    private readonly sessions: SessionsService,
    private readonly secondFactors: SecondFactors,
    private readonly tickets: TicketsRepository,
    private readonly attempts: Attempts,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  async enter(accountId: string, exchange: Exchange, { isTwofold = false }: Strength = {}): Promise<SignInResultModel> {
    if (isTwofold || !(await this.secondFactors.isOn(accountId))) return this.open(accountId, exchange);
    const token = await this.tickets.issue({ purpose: 'second_factor', accountId, minutes: STEP_MINUTES });
    void exchange.reply.header('set-cookie', cookie(this.env, 'step', token, STEP_MINUTES * 60));
    return { viewer: null, needsCode: true };
  }

  /** The second step, in the browser that took the first. */
  async complete(code: string, exchange: Exchange): Promise<SignInResultModel> {
    const token = tokenFromCookies(this.env, exchange.request.headers.cookie, 'step');
    const ticket = token ? await this.tickets.find('second_factor', token) : undefined;
    const accountId = ticket?.account_id;
    if (!token || !accountId) throw new SignInExpiredError();
    await this.attempts.count('code', accountId);
    const result = await this.unitOfWork.run(async () => {
      if (!(await this.secondFactors.accepts(accountId, code))) throw new WrongCodeError();
      if (!(await this.tickets.take('second_factor', token))) throw new SignInExpiredError();
      return this.open(accountId, exchange);
    });
    await this.attempts.forgive('code', accountId);
    void exchange.reply.header('set-cookie', endedCookie(this.env, 'step'));
    return result;
  }

  private async open(accountId: string, exchange: Exchange): Promise<SignInResultModel> {
    return { viewer: presentViewer(await this.sessions.open(accountId, exchange)), needsCode: false };
  }
}
