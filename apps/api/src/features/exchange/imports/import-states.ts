import type { ColumnRole } from './mapping/roles';

export type ImportState = 'mapping' | 'checking' | 'checked' | 'sending' | 'sent' | 'stopped' | 'failed';

/** What is known of a row: from `new` it goes to `sent`, or to what has become true meanwhile. */
export type RowStatus = 'new' | 'known' | 'invited' | 'duplicate' | 'suppressed' | 'invalid' | 'sent';

export const ROW_FAULTS = [
  'EMAIL_MISSING',
  'EMAIL_MALFORMED',
  'EMAIL_SEVERAL',
  'NAME_TOO_LONG',
  'NAME_DECEPTIVE',
  'COMMUNE_UNKNOWN',
  'PERSONA_UNKNOWN',
  'TOO_MANY_CELLS',
  'QUOTE_OPEN',
] as const;
export type RowFaultCode = (typeof ROW_FAULTS)[number];

export interface RowFault {
  readonly code: RowFaultCode;
  /** The column at fault; `null` when the line as a whole is. */
  readonly field: ColumnRole | null;
}
