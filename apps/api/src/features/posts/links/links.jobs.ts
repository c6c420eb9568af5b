import { z } from 'zod';
import { defineJob } from '../../../platform/jobs/define-job';

/** Asks a linked page what it is. Never while somebody waits for their post. */
export const fetchPreview = defineJob({
  name: 'posts.fetch-link-preview',
  schema: z.object({ previewId: z.uuid() }),
  maxAttempts: 3,
});

export const sweepPreviews = defineJob({
  name: 'posts.sweep-link-previews',
  schema: z.object({}),
  maxAttempts: 3,
  cron: '25 4 * * *',
});
