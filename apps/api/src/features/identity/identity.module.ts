import { Global, Module } from '@nestjs/common';
import { Authenticator } from '../../platform/auth/principal';
import { AccountsRepository } from './accounts/accounts.repository';
import { AccountsService } from './accounts/accounts.service';
import { BlocksRepository } from './blocks/blocks.repository';
import { BlocksResolver } from './blocks/blocks.resolver';
import { Blocks } from './blocks/blocks.service';
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
    Blocks,
    BlocksRepository,
    BlocksResolver,
    IdentityResolver,
    PasswordStrategy,
    SessionsRealtime,
    SessionsRepository,
    SessionsResolver,
    SessionsService,
    VerificationMails,
    { provide: Authenticator, useExisting: SessionsService },
  ],
  exports: [AccountsService, Blocks, Authenticator, SessionsService],
})
export class IdentityModule {}
