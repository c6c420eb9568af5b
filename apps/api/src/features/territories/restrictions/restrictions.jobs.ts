import { z } from 'zod';
import { defineJob } from '../../../platform/jobs/define-job';

const payload = z.object({ territoryId: z.uuid(), id: z.uuid(), restrictionId: z.uuid() });

export type EndSuspension = z.infer<typeof payload>;

/** Waits for the end of a suspension; one that was lifted or replaced meanwhile stays as it is. */
export const endSuspension = defineJob({ name: 'territories.end-suspension', schema: payload, maxAttempts: 12 });
