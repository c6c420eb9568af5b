import { z } from 'zod';
import { defineJob } from '../../../platform/jobs/define-job';

const payload = z.object({ accountId: z.uuid(), runId: z.uuid(), exportId: z.uuid() });

export type MakeExport = z.infer<typeof payload>;

export const makeExport = defineJob({ name: 'my-data.export', schema: payload, maxAttempts: 3 });
export const dropExports = defineJob({
  name: 'my-data.drop-exports',
  schema: z.object({}),
  maxAttempts: 5,
  cron: '25 * * * *',
});
