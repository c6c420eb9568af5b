import { Logger } from 'graphile-worker';
import type { Log } from '../logging/log';

/** The library's log lines through ours; never its metadata, which holds payloads. */
export const createJobLogger = (log: Log) =>
  new Logger(({ taskIdentifier, jobId }) => (level, message, meta) => {
    const fields = { task: taskIdentifier, job: jobId, error: meta['error'] };
    if (level === 'error') log.error(fields, firstLine(message));
    else if (level === 'warning') log.warn(fields, firstLine(message));
    else log.debug(fields, firstLine(message));
  });

const firstLine = (message: string) => message.split('\n', 1)[0] ?? message;
