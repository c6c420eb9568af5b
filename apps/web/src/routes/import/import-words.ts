import type { MessageId } from '@rayonne/messages';
import type { PillProps } from '@rayonne/ui';
import type { ColumnRole, ImportQuery, ImportRowStatus, ImportState } from '../../gql/graphql';

export type ImportData = ImportQuery['import'];

export const STATE_TEXT: Record<ImportState, MessageId> = {
  MAPPING: 'imports.state.mapping',
  CHECKING: 'imports.state.checking',
  CHECKED: 'imports.state.checked',
  SENDING: 'imports.state.sending',
  SENT: 'imports.state.sent',
  STOPPED: 'imports.state.stopped',
  FAILED: 'imports.state.failed',
};

export const STATE_TONE: Record<ImportState, PillProps['tone']> = {
  MAPPING: 'plain',
  CHECKING: 'plain',
  CHECKED: 'warm',
  SENDING: 'warm',
  SENT: 'calm',
  STOPPED: 'warm',
  FAILED: 'warm',
};

/** In the order in which they matter. */
export const STATUSES: readonly ImportRowStatus[] = [
  'SENT',
  'NEW',
  'INVALID',
  'DUPLICATE',
  'KNOWN',
  'INVITED',
  'SUPPRESSED',
];

export const STATUS_TEXT: Record<ImportRowStatus, MessageId> = {
  SENT: 'imports.status.sent',
  NEW: 'imports.status.new',
  INVALID: 'imports.status.invalid',
  DUPLICATE: 'imports.status.duplicate',
  KNOWN: 'imports.status.known',
  INVITED: 'imports.status.invited',
  SUPPRESSED: 'imports.status.suppressed',
};

export const ROLE_TEXT: Record<ColumnRole, MessageId> = {
  EMAIL: 'imports.role.email',
  FIRST_NAME: 'imports.role.firstName',
  LAST_NAME: 'imports.role.lastName',
  FULL_NAME: 'imports.role.fullName',
  ORGANISATION: 'imports.role.organisation',
  COMMUNE: 'imports.role.commune',
  PERSONA: 'imports.role.persona',
};

export const ROLES = Object.keys(ROLE_TEXT) as ColumnRole[];

export const rowsWith = (
  counts: readonly { status: ImportRowStatus; rows: number }[],
  ...statuses: readonly ImportRowStatus[]
) => counts.reduce((sum, { status, rows }) => (statuses.includes(status) ? sum + rows : sum), 0);
