import type { Principal } from '../../platform/auth/principal';

export type Locale = 'fr' | 'en';

/** The signed-in account behind a request; lives as long as the request. */
export class Viewer implements Principal {
  readonly accountId: string;
  readonly sessionId: string;
  readonly name: string;
  readonly email: string;
  readonly emailVerified: boolean;
  readonly locale: Locale;
  /** IANA name. */
  readonly timeZone: string;
  readonly isOperator: boolean;

  constructor(fields: {
    accountId: string;
    sessionId: string;
    name: string;
    email: string;
    emailVerified: boolean;
    locale: Locale;
    timeZone: string;
    isOperator: boolean;
  }) {
    this.accountId = fields.accountId;
    this.sessionId = fields.sessionId;
    this.name = fields.name;
    this.email = fields.email;
    this.emailVerified = fields.emailVerified;
    this.locale = fields.locale;
    this.timeZone = fields.timeZone;
    this.isOperator = fields.isOperator;
  }
}
