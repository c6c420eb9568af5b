import { DomainError } from '../../platform/graphql/domain-error';

/** The same for an unknown address and for a wrong password. */
export class BadCredentialsError extends DomainError {
  constructor() {
    super('BAD_CREDENTIALS');
  }
}

export class EmailTakenError extends DomainError {
  constructor() {
    super('EMAIL_TAKEN', 'email');
  }
}

export class TermsNotAcceptedError extends DomainError {
  constructor() {
    super('TERMS_NOT_ACCEPTED', 'acceptedTerms');
  }
}

export class TooYoungError extends DomainError {
  constructor() {
    super('TOO_YOUNG', 'isFifteenOrOlder');
  }
}

/** Nobody needs to keep that many people away: somebody who tries is a program. */
export class TooManyBlocksError extends DomainError {
  constructor() {
    super('TOO_MANY_BLOCKS');
  }
}

/** A link that was used, has expired, or never was. */
export class LinkExpiredError extends DomainError {
  constructor() {
    super('LINK_EXPIRED');
  }
}

export class PasswordTooCommonError extends DomainError {
  constructor() {
    super('PASSWORD_TOO_COMMON', 'password');
  }
}

/** The password holds the person's name or address. */
export class PasswordNamesYouError extends DomainError {
  constructor() {
    super('PASSWORD_NAMES_YOU', 'password');
  }
}

export class WrongPasswordError extends DomainError {
  constructor() {
    super('WRONG_PASSWORD', 'currentPassword');
  }
}

/** The session is too old for a change of how one signs in: its holder proves once more who they are. */
export class ProofNeededError extends DomainError {
  constructor() {
    super('PROOF_NEEDED');
  }
}

/** A code that is wrong, too old, or was used. */
export class WrongCodeError extends DomainError {
  constructor() {
    super('WRONG_CODE', 'code');
  }
}

/** A step came too late, or out of turn. */
export class SignInExpiredError extends DomainError {
  constructor() {
    super('SIGN_IN_EXPIRED');
  }
}

export class SecondFactorOffError extends DomainError {
  constructor() {
    super('SECOND_FACTOR_OFF');
  }
}

/** The same for an unknown passkey and for one that did not verify. */
export class PasskeyRefusedError extends DomainError {
  constructor() {
    super('PASSKEY_REFUSED');
  }
}

export class TooManyPasskeysError extends DomainError {
  constructor() {
    super('TOO_MANY_PASSKEYS');
  }
}

/** The identity opens another account. */
export class ProviderTakenError extends DomainError {
  constructor() {
    super('PROVIDER_TAKEN');
  }
}
