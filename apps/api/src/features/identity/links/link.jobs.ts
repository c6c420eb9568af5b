import { z } from 'zod';
import { defineJob } from '../../../platform/jobs/define-job';

/** Addresses wait here and not in the request: it answers alike, and as fast, whether there is an account or not. */
export const mailLink = defineJob({
  name: 'identity.mail-link',
  schema: z.object({ purpose: z.enum(['sign_in', 'reset_password']), email: z.string(), next: z.string().optional() }),
  maxAttempts: 5,
});

export type MailLink = z.infer<typeof mailLink.schema>;
