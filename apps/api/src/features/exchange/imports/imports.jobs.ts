import { z } from 'zod';
import { defineJob } from '../../../platform/jobs/define-job';

const import_ = z.object({ territoryId: z.uuid(), importId: z.uuid(), runId: z.uuid() });

export const checkRows = defineJob({ name: 'exchange.check-import', schema: import_, maxAttempts: 3 });

/** Every stop of a worker costs a try, and what was sent stays sent: there may be many. */
export const sendInvitations = defineJob({ name: 'exchange.send-invitations', schema: import_, maxAttempts: 10 });

export const eraseRows = defineJob({
  name: 'exchange.erase-import-rows',
  schema: z.object({}),
  maxAttempts: 3,
  cron: '20 4 * * *',
});

/** A run of one import. */
export type ImportRun = z.infer<typeof import_>;
