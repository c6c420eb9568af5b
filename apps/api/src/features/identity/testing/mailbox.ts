import { runJobs } from '../../../platform/jobs/testing/run-jobs';
import type { TestApi } from '../../../testing/test-api';

export interface TestMail {
  readonly subject: string;
  readonly text: string;
}

/** What the outbox has for an address, oldest first, once waiting jobs are done. */
export async function mailsTo(api: TestApi, email: string): Promise<TestMail[]> {
  // A mail that has left keeps no words: they are read before its turn to leave comes.
  await api.database.query(`update graphile_worker._private_jobs set run_at = now() + interval '1 day'
    from graphile_worker._private_tasks t where t.id = task_id and t.identifier = 'mail.send'`);
  await runJobs(api);
  return api.database.query<TestMail>(
    `select subject, coalesce(body_text, '') as text from outbox_mails where recipient = $1 order by id`,
    [email],
  );
}

/** The secret at the end of the latest link to `path` that the address got. */
export async function mailedToken(api: TestApi, email: string, path: string): Promise<string> {
  const mails = await mailsTo(api, email);
  const tokens = mails.flatMap(({ text }) => new RegExp(`${path}/([\\w-]+)`).exec(text)?.[1] ?? []);
  const latest = tokens.at(-1);
  if (!latest) throw new Error(`No link to ${path} was mailed to ${email}.`);
  return latest;
}
