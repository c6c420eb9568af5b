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
import { EmailChangeMails } from './email/email-change-mails';
import { EmailChanges } from './email/email-changes.service';
import { EmailResolver } from './email/email.resolver';
import { AccountLinksRepository } from './links/account-links.repository';
import { LinkStrategy } from './links/link.strategy';
import { LinksResolver } from './links/links.resolver';
import { LinksService } from './links/links.service';
import { LinkMails } from './mails/link-mails';
import { SecurityMails } from './mails/security-mails';
import { PasskeyAssertions } from './passkeys/passkey-assertions';
import { PasskeySignInResolver } from './passkeys/passkey-sign-in.resolver';
import { PasskeyStrategy } from './passkeys/passkey.strategy';
import { PasskeysRepository } from './passkeys/passkeys.repository';
import { PasskeysResolver } from './passkeys/passkeys.resolver';
import { PasskeysService } from './passkeys/passkeys.service';
import { RelyingParty } from './passkeys/relying-party';
import { PasswordProof } from './passwords/password-proof';
import { PasswordStrategy } from './passwords/password.strategy';
import { PasswordsResolver } from './passwords/passwords.resolver';
import { PasswordsService } from './passwords/passwords.service';
import { ProviderArrivals } from './provider/provider-arrivals';
import { ProviderClient } from './provider/provider-client';
import { ProviderGuests } from './provider/provider-guests';
import { ProviderIdentitiesRepository } from './provider/provider-identities.repository';
import { ProviderLinks } from './provider/provider-links';
import { ProviderSessions } from './provider/provider-sessions';
import { ProviderSignUps } from './provider/provider-sign-ups';
import { ProviderController } from './provider/provider.controller';
import { ProviderResolver } from './provider/provider.resolver';
import { ProviderStrategy } from './provider/provider.strategy';
import { EnrolmentsService } from './second-factor/enrolments.service';
import { SecondFactorResolver } from './second-factor/second-factor.resolver';
import { SecondFactors } from './second-factor/second-factors';
import { SecondFactorsRepository } from './second-factor/second-factors.repository';
import { SecurityResolver } from './security/security.resolver';
import { SessionsRealtime } from './sessions/sessions.realtime';
import { SessionsRepository } from './sessions/sessions.repository';
import { SessionsResolver } from './sessions/sessions.resolver';
import { SessionsService } from './sessions/sessions.service';
import { SetupLinksRepository } from './setup/setup-links.repository';
import { SetupResolver } from './setup/setup.resolver';
import { SetupService } from './setup/setup.service';
import { Attempts } from './sign-in/attempts';
import { BrowserTickets } from './sign-in/browser-tickets';
import { ForgetEnded } from './sign-in/forget-ended';
import { SignInResolver } from './sign-in/sign-in.resolver';
import { SignIns } from './sign-in/sign-ins';
import { TicketsRepository } from './sign-in/tickets.repository';

@Global()
@Module({
  controllers: [ProviderController],
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
    BrowserTickets,
    EmailChangeMails,
    EmailChanges,
    EmailResolver,
    EnrolmentsService,
    ForgetEnded,
    LinkMails,
    LinkStrategy,
    LinksResolver,
    LinksService,
    PasskeyAssertions,
    PasskeySignInResolver,
    PasskeyStrategy,
    PasskeysRepository,
    PasskeysResolver,
    PasskeysService,
    PasswordProof,
    PasswordStrategy,
    PasswordsResolver,
    PasswordsService,
    ProviderArrivals,
    ProviderClient,
    ProviderIdentitiesRepository,
    ProviderLinks,
    ProviderGuests,
    ProviderSessions,
    ProviderResolver,
    ProviderSignUps,
    ProviderStrategy,
    RelyingParty,
    SecondFactorResolver,
    SecondFactors,
    SecondFactorsRepository,
    SecurityMails,
    SecurityResolver,
    SessionsRealtime,
    SessionsRepository,
    SessionsResolver,
    SessionsService,
    SetupLinksRepository,
    SetupResolver,
    SetupService,
    SignInResolver,
    SignIns,
    TicketsRepository,
    { provide: Authenticator, useExisting: SessionsService },
  ],
  exports: [AccountDetails, AccountsService, Blocks, Authenticator, SessionsService, SetupService],
})
export class IdentityModule {}
