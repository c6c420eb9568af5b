import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { run } from './postgres.mjs';

const msPerTick = 1_000 / Number(execFileSync('getconf', ['CLK_TCK']));

/** Milliseconds of user and system time, all threads, that `work` took in those processes and the database's backends. */
export async function cpuOf(pid, databaseUrl, work) {
  const before = readTimes([pid, ...(await backendsOf(databaseUrl))]);
  await work();
  const after = readTimes([pid, ...(await backendsOf(databaseUrl))]);
  return after.entries().reduce((sum, [process, time]) => sum + time - (before.get(process) ?? 0), 0);
}

function readTimes(pids) {
  return new Map(pids.map((pid) => [pid, timeOf(pid)]).filter(([, time]) => time !== null));
}

function timeOf(pid) {
  try {
    // The program's name may hold spaces: the fields that count start after its closing parenthesis.
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1).split(' ');
    return (Number(fields[11]) + Number(fields[12])) * msPerTick;
  } catch {
    // A backend that has just ended.
    return null;
  }
}

/** Processes of PostgreSQL that serve the database of `url`, except the one that asks. */
async function backendsOf(url) {
  const { rows } = await run(
    url,
    `select pid from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()`,
  );
  return rows.map(({ pid }) => pid);
}
