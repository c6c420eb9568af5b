import { z } from 'zod';
import { defineJob } from '../../../platform/jobs/define-job';

/** Asks the ends of introductions what came of them. */
export const askOutcomes = defineJob({
  name: 'introductions.ask-outcomes',
  schema: z.object({}),
  maxAttempts: 3,
  cron: '30 7 * * *',
});
