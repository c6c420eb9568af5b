import { Injectable } from '@nestjs/common';
import { presentViewer, type SignInResultModel } from '../identity.models';
import { SessionsService, type Exchange } from '../sessions/sessions.service';

/** Lets in whom one of the ways to sign in has recognised. */
@Injectable()
export class SignIns {
  constructor(private readonly sessions: SessionsService) {}

  async enter(accountId: string, exchange: Exchange): Promise<SignInResultModel> {
    return { viewer: presentViewer(await this.sessions.open(accountId, exchange)), needsCode: false };
  }
}
