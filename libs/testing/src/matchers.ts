import type { ErrorCode } from '@rayonne/contracts';
import type { GraphqlAnswer } from './graphql-client';

interface Verdict {
  pass: boolean;
  message: () => string;
}

/** `expect(answer).toBeRefused('FORBIDDEN', 'body')`: the first error has that code (and field). */
export function toBeRefused(answer: GraphqlAnswer<unknown>, code: ErrorCode, field?: string): Verdict {
  const found = answer.errors?.[0]?.extensions;
  const pass = found?.code === code && (field === undefined || found.field === field);
  return { pass, message: () => `expected a refusal ${code} ${field ?? ''}, got ${answer.text.slice(0, 500)}` };
}

/** `expect(answer).toSucceed()`: data and no error. */
export function toSucceed(answer: GraphqlAnswer<unknown>): Verdict {
  return {
    pass: !answer.errors && Boolean(answer.data),
    message: () => `expected success, got ${answer.text.slice(0, 500)}`,
  };
}

declare global {
  namespace jest {
    interface Matchers<R> {
      toBeRefused(code: ErrorCode, field?: string): R;
      toSucceed(): R;
    }
  }
}
