import type { z } from 'zod';

export interface JobDefinition<Payload> {
  /** `feature.verb-object`; kept in the database, so it outlives a deployment. */
  readonly name: string;
  readonly schema: z.ZodType<Payload>;
  /** Tries before it is given up; the pause between them grows from seconds to hours. */
  readonly maxAttempts: number;
  /** Jobs of one queue run one after the other; without it they run side by side. */
  readonly queue?: string;
  /** Five crontab fields in UTC; the job then also runs by itself, with an empty payload. */
  readonly cron?: string;
}

/** Declares a kind of job. Whatever may not be lost runs as one: its row commits with the change that asked for it. */
export const defineJob = <Payload>(definition: JobDefinition<Payload>): JobDefinition<Payload> => definition;
