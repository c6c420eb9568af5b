import { z } from 'zod';
import { defineJob } from '../../../platform/jobs/define-job';

const opportunity = z.object({ territoryId: z.uuid(), opportunityId: z.uuid() });
const members = z.object({ territoryId: z.uuid(), memberIds: z.array(z.uuid()) });

export type MatchOpportunity = z.infer<typeof opportunity>;
export type MatchMembers = z.infer<typeof members>;

export const matchOpportunity = defineJob({ name: 'matching.match-opportunity', schema: opportunity, maxAttempts: 8 });
export const matchMembers = defineJob({ name: 'matching.match-members', schema: members, maxAttempts: 8 });
export const listAgain = defineJob({
  name: 'matching.list-again',
  schema: z.object({}),
  maxAttempts: 3,
  cron: '40 2 * * *',
});
