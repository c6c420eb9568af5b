import { Global, Module } from '@nestjs/common';
import { Authenticator } from '../../platform/auth/principal';
import { AccountDetailsRepository } from './accounts/account-details.repository';
import { AccountDetails } from './accounts/account-details.service';
import { AccountsRepository } from './accounts/accounts.repository';
import { AccountsResolver } from './accounts/accounts.resolver';
import { AccountsService } from './accounts/accounts.service';
import { BlocksRepository } from './blocks/blocks.repository';
import { BlocksResolver } from './blocks/blocks.resolver';
import { Blocks } from './blocks/blocks.service';
import { AccountLinksRepository } from './links/account-links.repository';
import { LinkStrategy } from './links/link.strategy';
import { LinksResolver } from './links/links.resolver';
import { LinksService } from './links/links.service';
import { LinkMails } from './mails/link-mails';
import { SecurityMails } from './mails/security-mails';
import { PasswordProof } from './passwords/password-proof';
import { PasswordStrategy } from './passwords/password.strategy';
import { PasswordsResolver } from './passwords/passwords.resolver';
import { PasswordsService } from './passwords/passwords.service';
import { SessionsRealtime } from './sessions/sessions.realtime';
import { SessionsRepository } from './sessions/sessions.repository';
import { SessionsResolver } from './sessions/sessions.resolver';
import { SessionsService } from './sessions/sessions.service';
import { SetupLinksRepository } from './setup/setup-links.repository';
import { SetupResolver } from './setup/setup.resolver';
import { SetupService } from './setup/setup.service';
import { Attempts } from './sign-in/attempts';
import { SignIns } from './sign-in/sign-ins';

@Global()
@Module({
  providers: [
    AccountDetails,
    AccountDetailsRepository,
    AccountLinksRepository,
    AccountsRepository,
    AccountsResolver,
    AccountsService,
    Attempts,
    Blocks,
    BlocksRepository,
    BlocksResolver,
    LinkMails,
    LinkStrategy,
    LinksResolver,
    LinksService,
    PasswordProof,
    PasswordStrategy,
    PasswordsResolver,
    PasswordsService,
    SecurityMails,
    SessionsRealtime,
    SessionsRepository,
    SessionsResolver,
    SessionsService,
    SetupLinksRepository,
    SetupResolver,
    SetupService,
    SignIns,
    { provide: Authenticator, useExisting: SessionsService },
  ],
  exports: [AccountDetails, AccountsService, Blocks, Authenticator, SessionsService, SetupService],
})
export class IdentityModule {}
