import { z } from 'zod';
import { defineJob } from '../../../../platform/jobs/define-job';

export const tellExpiry = defineJob({
  name: 'opportunities.tell-expiry',
  schema: z.object({}),
  maxAttempts: 3,
  cron: '20 * * * *',
});
