import { z } from 'zod';
import { defineJob } from '../../../platform/jobs/define-job';

export const tendContent = defineJob({
  name: 'freshness.tend',
  schema: z.object({}),
  maxAttempts: 3,
  cron: '30 6 * * *',
});
