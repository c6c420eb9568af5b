import { z } from 'zod';
import { defineJob } from '../../../platform/jobs/define-job';

/** Publishes a draft whose time has come, unless it was given another one meanwhile. */
export const publishDraft = defineJob({
  name: 'posts.publish-draft',
  schema: z.object({ territoryId: z.uuid(), id: z.uuid(), publishAt: z.iso.datetime() }),
  maxAttempts: 15,
});

export const forgetDrafts = defineJob({
  name: 'posts.forget-drafts',
  schema: z.object({}),
  maxAttempts: 3,
  cron: '17 3 * * *',
});

export type DuePayload = z.infer<typeof publishDraft.schema>;
