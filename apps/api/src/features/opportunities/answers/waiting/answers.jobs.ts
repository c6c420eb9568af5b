import { z } from 'zod';
import { defineJob } from '../../../../platform/jobs/define-job';

const opportunity = z.object({ territoryId: z.uuid(), id: z.uuid() });

export const discuss = defineJob({ name: 'opportunities.discuss', schema: opportunity, maxAttempts: 8 });

export const remindOfAnswers = defineJob({
  name: 'opportunities.remind-of-answers',
  schema: z.object({}),
  maxAttempts: 3,
  cron: '40 7 * * *',
});
