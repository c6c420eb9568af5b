import { z } from 'zod';
import { defineJob } from '../../../platform/jobs/define-job';

const refusal = z.object({ territoryId: z.uuid(), id: z.uuid(), authorId: z.uuid(), refusedBy: z.uuid() });

export type TellRefusal = z.infer<typeof refusal>;

/** Waits until the refusal cannot be taken back any more. */
export const tellRefusal = defineJob({ name: 'screening.tell-refusal', schema: refusal, maxAttempts: 8 });

export const forgetScreened = defineJob({
  name: 'screening.forget-old',
  schema: z.object({}),
  maxAttempts: 3,
  cron: '40 3 * * *',
});
