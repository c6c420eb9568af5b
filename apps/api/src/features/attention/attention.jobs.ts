import { z } from 'zod';
import { defineJob } from '../../platform/jobs/define-job';

const notice = z.object({ territoryId: z.uuid(), noticeId: z.uuid() });
const reminder = z.object({ kind: z.string(), territoryId: z.uuid(), accountId: z.uuid(), id: z.uuid() });

export type MailNotice = z.infer<typeof notice>;
export type Remind = z.infer<typeof reminder>;

export const mailNotice = defineJob({ name: 'attention.mail-notice', schema: notice, maxAttempts: 8 });
export const remind = defineJob({ name: 'attention.remind', schema: reminder, maxAttempts: 8 });
export const forgetOldNotices = defineJob({
  name: 'attention.forget-old',
  schema: z.object({}),
  maxAttempts: 3,
  cron: '10 4 * * *',
});
