import { unwrapResolverError } from '@apollo/server/errors';
import { BadRequestException } from '@nestjs/common';
import type { ErrorCode } from '@rayonne/contracts';
import type { GraphQLFormattedError } from 'graphql';
import type { Log } from '../logging/log';
import { currentRequest } from '../logging/request-context';
import { DomainError } from './domain-error';

/** Apollo's own codes for documents and requests that never reached a resolver. */
const DOCUMENT_CODES = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'BAD_REQUEST',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_FOUND',
  'PERSISTED_QUERY_NOT_SUPPORTED',
  'DOCUMENT_REFUSED',
]);

/** Clients know this message: an unknown hash is answered by sending the text. */
const PUBLIC_MESSAGES = new Map([['PERSISTED_QUERY_NOT_FOUND', 'PersistedQueryNotFound']]);

/** Failures of the connection, and quarrels between transactions: try again, nothing is wrong with the request. */
const UNAVAILABLE = /^(08|57P0|53)|^(40001|40P01|55P03|57014)$|ECONN|EPIPE|ETIMEDOUT/;

const LOST_CONNECTION = /Connection terminated|timeout exceeded when trying to connect|is not queryable/;

export type ErrorFormatter = (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError;

/** One shape for every error: a code of the contract, the field at fault and the request id; never a cause. */
export function createErrorFormatter(log: Log, inProduction: boolean): ErrorFormatter {
  return (formatted, error) => {
    const cause = unwrapResolverError(error);
    const requestId = currentRequest.getStore()?.requestId;
    const answer = (code: ErrorCode, message: string, details?: object): GraphQLFormattedError => ({
      message,
      ...(formatted.path && { path: formatted.path }),
      extensions: { code, ...details, requestId },
    });
    if (cause instanceof DomainError) return answer(cause.code, cause.code, detailsOf(cause));
    if (cause instanceof BadRequestException) return answer('INVALID_INPUT', 'INVALID_INPUT');
    const given = formatted.extensions?.['code'];
    const code = typeof given === 'string' ? given : '';
    if (DOCUMENT_CODES.has(code)) {
      return answer('DOCUMENT_REFUSED', inProduction ? (PUBLIC_MESSAGES.get(code) ?? code) : formatted.message);
    }
    if (isUnavailable(cause)) return answer('BUSY', 'BUSY');
    log.error({ error: cause, path: formatted.path }, 'an operation failed');
    return answer('INTERNAL', 'INTERNAL');
  };
}

const detailsOf = ({ field, retryAfterSeconds, detail }: DomainError) => ({
  ...(field && { field }),
  ...(detail !== undefined && { detail }),
  ...(retryAfterSeconds && { retryAfterSeconds }),
});

function isUnavailable(cause: unknown): boolean {
  const { code, message } = cause as { code?: string; message?: string };
  return UNAVAILABLE.test(code ?? '') || LOST_CONNECTION.test(message ?? '');
}
