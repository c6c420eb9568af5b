import { z } from 'zod';
import { defineJob } from '../../platform/jobs/define-job';

const key = z.object({ territoryId: z.uuid(), id: z.uuid() });

/** Looks for what is due and hands each thing to a job of its own, so that one that fails holds nothing else up. */
export const sweepGovernance = defineJob({
  name: 'governance.sweep',
  schema: z.object({}),
  maxAttempts: 1,
  cron: '* * * * *',
});

export const settleVote = defineJob({ name: 'governance.settle-vote', schema: key, maxAttempts: 10 });
export const expireProposal = defineJob({ name: 'governance.expire-proposal', schema: key, maxAttempts: 10 });
export const tellSponsors = defineJob({ name: 'governance.tell-sponsors', schema: key, maxAttempts: 8 });
export const tellVoters = defineJob({ name: 'governance.tell-voters', schema: key, maxAttempts: 8 });
export const tendMandates = defineJob({
  name: 'governance.tend-mandates',
  schema: z.object({ territoryId: z.uuid() }),
  maxAttempts: 8,
});

export type KeyPayload = z.infer<typeof key>;
export type TerritoryPayload = z.infer<typeof tendMandates.schema>;
