import { CombinedGraphQLErrors } from '@apollo/client/errors';
import { ERROR_CODES, type ErrorCode } from '@rayonne/contracts';
import type { MessageId } from '@rayonne/messages';
import { RefusalError } from './refusal-error';
import { TransportError } from './transport-error';

/** Why something did not work, in terms that the screen has words for. */
export interface Failure {
  code: ErrorCode | 'network';
  /** The input field that is at fault. */
  field?: string;
}

const isErrorCode = (code: unknown): code is ErrorCode => ERROR_CODES.some((known) => known === code);

function failureOfTransport({ status }: TransportError): Failure {
  if (status === 0) return { code: 'network' };
  if (status === 429) return { code: 'RATE_LIMITED' };
  return { code: status === 503 ? 'BUSY' : 'INTERNAL' };
}

export function failureOf(error: unknown): Failure {
  if (error instanceof TransportError) return failureOfTransport(error);
  if (error instanceof RefusalError) return { code: error.code };
  if (!CombinedGraphQLErrors.is(error)) return { code: 'INTERNAL' };
  const extensions = error.errors[0]?.extensions ?? {};
  const field = typeof extensions['field'] === 'string' ? extensions['field'] : undefined;
  const code = isErrorCode(extensions['code']) ? extensions['code'] : 'INTERNAL';
  return field === undefined ? { code } : { code, field };
}

/** What to say about it. Every code has its words: the compiler refuses a catalogue that lacks one. */
export const failureText = ({ code }: Failure): MessageId => `error.${code}`;

/** Whether the very same request may work later. */
export const isPassing = ({ code }: Failure): boolean =>
  code === 'network' ||
  code === 'BUSY' ||
  code === 'RATE_LIMITED' ||
  code === 'REQUEST_IN_PROGRESS' ||
  code === 'INTERNAL';
