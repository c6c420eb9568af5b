import { pino } from 'pino';
import { Log } from '../../../platform/logging/log';
import type { TestApi } from '../../../testing/test-api';

/** Keeps the lines that are logged from now on, as they would be printed. */
export function collectLogs(api: TestApi): string[] {
  const lines: string[] = [];
  const { logger } = api.get(Log) as unknown as { logger: Record<symbol, unknown> };
  logger[pino.symbols.streamSym] = { write: (line: string) => lines.push(line) };
  return lines;
}
