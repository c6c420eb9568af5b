import { JobCancelledError, JobRun } from './job-run';

it('a run writes its first and last step and at most two a second between', async () => {
  const saved: [number, number | null][] = [];
  const run = new JobRun('id', async (done, total) => saved.push([done, total]) > 0);
  for (let done = 1; done <= 1_000; done += 1) await run.progress(done, 1_000);
  expect(saved).toEqual([
    [1, 1_000],
    [1_000, 1_000],
  ]);
});

it('a run stops at the next written step after a cancellation', async () => {
  const run = new JobRun('id', async () => false);
  await expect(run.progress(1, null)).rejects.toThrow(JobCancelledError);
});
