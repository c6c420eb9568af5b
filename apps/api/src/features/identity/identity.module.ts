import { Global, Module } from '@nestjs/common';
import { Authenticator } from '../../platform/auth/principal';
import { AccountsRepository } from './accounts.repository';
import { AccountsService } from './accounts.service';
import { IdentityResolver } from './identity.resolver';
import { PasswordStrategy } from './password.strategy';
import { SessionsRealtime } from './sessions.realtime';
import { SessionsRepository } from './sessions.repository';
import { SessionsResolver } from './sessions.resolver';
import { SessionsService } from './sessions.service';
import { VerificationMails } from './verification-mails';

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
