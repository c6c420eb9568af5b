import { z } from 'zod';
import { defineJob } from '../../../platform/jobs/define-job';

const due = z.object({
  territoryId: z.uuid(),
  period: z.enum(['at_once', 'daily', 'weekly']),
  after: z.uuid().nullable(),
});

export type DueAlerts = z.infer<typeof due>;

/** Tells the owners of some saved searches of a territory what is new under them. */
export const tellAlerts = defineJob({ name: 'opportunities.tell-alerts', schema: due, maxAttempts: 8 });
export const tellDailyAlerts = defineJob({
  name: 'opportunities.tell-daily-alerts',
  schema: z.object({}),
  maxAttempts: 3,
  cron: '10 6 * * *',
});
export const tellWeeklyAlerts = defineJob({
  name: 'opportunities.tell-weekly-alerts',
  schema: z.object({}),
  maxAttempts: 3,
  cron: '40 6 * * 1',
});
