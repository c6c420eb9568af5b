import { z } from 'zod';
import { defineJob } from '../../platform/jobs/define-job';

export const refreshEverywhere = defineJob({
  name: 'trust.refresh-everywhere',
  schema: z.object({}),
  maxAttempts: 3,
  cron: '40 3 * * *',
});

export const refreshTerritory = defineJob({
  name: 'trust.refresh-territory',
  schema: z.object({ territoryId: z.uuid() }),
  maxAttempts: 5,
  queue: 'trust',
});

export const refreshMember = defineJob({
  name: 'trust.refresh-member',
  schema: z.object({ territoryId: z.uuid(), memberId: z.uuid() }),
  maxAttempts: 3,
});
