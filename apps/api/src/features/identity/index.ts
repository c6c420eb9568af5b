/** Accounts, sessions and sign-in: who is asking. */
export { Account } from './accounts/account.entity';
export { AccountDetails } from './accounts/account-details.service';
export { AccountsService } from './accounts/accounts.service';
export { AccountBlock } from './blocks/account-block.entity';
export { Blocks } from './blocks/blocks.service';
export { existsFor, isBlockedBetween } from './blocks/hidden-from';
export { AccountBlocked, AccountCreated, AccountUnblocked, SessionEnded } from './identity.events';
export { LinkExpiredError } from './identity.errors';
export { IdentityModule } from './identity.module';
export { presentViewer, ViewerModel } from './identity.models';
export { LocaleModel } from './identity.inputs';
export { hashSecretToken, newSecretToken } from './secret-token';
export { Session } from './sessions/session.entity';
export { hashPassword } from './passwords/passwords';
export { SessionsService } from './sessions/sessions.service';
export { SetupService } from './setup/setup.service';
export { Viewer, type Locale } from './viewer';
