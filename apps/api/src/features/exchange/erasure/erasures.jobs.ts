import { z } from 'zod';
import { defineJob } from '../../../platform/jobs/define-job';

export const eraseAccount = defineJob({
  name: 'my-data.erase',
  schema: z.object({ accountId: z.uuid() }),
  maxAttempts: 12,
});

/** Files whose rows have gone. */
export const removeFiles = defineJob({
  name: 'my-data.remove-files',
  schema: z.object({ keys: z.array(z.string()) }),
  maxAttempts: 12,
});
