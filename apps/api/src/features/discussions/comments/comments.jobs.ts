import { z } from 'zod';
import { defineJob } from '../../../platform/jobs/define-job';

const deleted = z.object({ territoryId: z.uuid(), id: z.uuid() });

export type ForgetComment = z.infer<typeof deleted>;

export const forgetComment = defineJob({ name: 'discussions.forget-comment', schema: deleted, maxAttempts: 8 });
