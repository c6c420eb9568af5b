import { DomainError } from '../../platform/graphql/domain-error';

export class MemberSuspendedError extends DomainError {
  constructor() {
    super('MEMBER_SUSPENDED');
  }
}

export class MemberRemovedError extends DomainError {
  constructor() {
    super('MEMBER_REMOVED');
  }
}

/** The member acts under a mandate, which is to be ended first. */
export class MandateUnderWayError extends DomainError {
  constructor() {
    super('MANDATE_UNDER_WAY');
  }
}

export class TerritorySuspendedError extends DomainError {
  constructor() {
    super('TERRITORY_SUSPENDED');
  }
}

export class AlreadyMemberError extends DomainError {
  constructor() {
    super('ALREADY_MEMBER');
  }
}

export class SlugTakenError extends DomainError {
  constructor() {
    super('SLUG_TAKEN', 'slug');
  }
}

export class UnknownPerimeterError extends DomainError {
  constructor() {
    super('UNKNOWN_PERIMETER', 'perimeter');
  }
}

/** The change would leave nobody able to change the charter again. */
export class LastCharterEditorError extends DomainError {
  constructor() {
    super('LAST_CHARTER_EDITOR');
  }
}

/** Whoever decides how newcomers come in decided otherwise while the form was on the screen. */
export class JoiningChangedError extends DomainError {
  constructor() {
    super('JOINING_CHANGED');
  }
}

/** The amendment says what the charter already says. */
export class CharterUnchangedError extends DomainError {
  constructor() {
    super('CHARTER_UNCHANGED');
  }
}

/** A caretaker is named only where nobody may change the charter. */
export class CharterEditorRemainsError extends DomainError {
  constructor() {
    super('CHARTER_EDITOR_REMAINS');
  }
}
