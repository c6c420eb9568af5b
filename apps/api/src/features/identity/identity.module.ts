import { Global, Module } from '@nestjs/common';
import { Authenticator } from '../../platform/auth/principal';
import { AccountsRepository } from './accounts/accounts.repository';
import { AccountsService } from './accounts/accounts.service';
import { IdentityResolver } from './identity.resolver';
import { PasswordStrategy } from './passwords/password.strategy';
import { SessionsRealtime } from './sessions/sessions.realtime';
import { SessionsRepository } from './sessions/sessions.repository';
import { SessionsResolver } from './sessions/sessions.resolver';
import { SessionsService } from './sessions/sessions.service';
import { VerificationMails } from './links/verification-mails';

@Global()
@Module({
  providers: [
    AccountsRepository,
    AccountsService,
    IdentityResolver,
    PasswordStrategy,
    SessionsRealtime,
    SessionsRepository,
    SessionsResolver,
    SessionsService,
    VerificationMails,
    { provide: Authenticator, useExisting: SessionsService },
  ],
  exports: [AccountsService, Authenticator, SessionsService],
})
export class IdentityModule {}
