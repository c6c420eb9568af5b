import { z } from 'zod';
import { defineJob } from '../../../platform/jobs/define-job';

/** Turns a whole upload into the variants that people see. */
export const makeVariants = defineJob({
  name: 'media.make-variants',
  schema: z.object({ mediaId: z.uuid(), runId: z.uuid() }),
  maxAttempts: 4,
  queue: 'media',
});

export const removeFiles = defineJob({
  name: 'media.remove-files',
  schema: z.object({ mediaId: z.uuid() }),
  maxAttempts: 10,
});

export const sweepLeftOvers = defineJob({
  name: 'media.sweep-left-overs',
  schema: z.object({}),
  maxAttempts: 3,
  cron: '15 * * * *',
});
