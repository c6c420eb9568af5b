import {
  type IncomingHttpHeaders,
  type IncomingMessage,
  request as plainRequest,
  type RequestOptions,
} from 'node:http';
import { request as tlsRequest } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { OutboundError } from './outbound.error';

const LARGEST_BODY = 1_048_576;

export interface OutboundRequest {
  readonly method?: 'GET' | 'HEAD' | 'POST';
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Buffer;
  /** Enough of the answer's bytes: what follows is left unread. */
  readonly enough?: number;
}

export interface OutboundAnswer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** One request to exactly `address`, whatever the host's name leads to by now, and its whole answer. */
export function exchange(
  url: URL,
  address: string,
  sent: OutboundRequest,
  signal: AbortSignal,
): Promise<OutboundAnswer> {
  return new Promise((resolve, reject) => {
    const options: RequestOptions = {
      method: sent.method ?? 'GET',
      // Compressed answers could grow past any bound once unpacked.
      headers: { 'accept-encoding': 'identity', ...sent.headers },
      lookup: pinnedTo(address),
      agent: false,
      signal,
    };
    const send = url.protocol === 'https:' ? tlsRequest : plainRequest;
    const outgoing = send(url, options, (answer) => {
      readBody(answer, sent.enough).then(
        (body) => resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body }),
        reject,
      );
    });
    outgoing.on('error', reject);
    outgoing.end(sent.body);
  });
}

async function readBody(answer: IncomingMessage, enough = Number.POSITIVE_INFINITY): Promise<Buffer> {
  const encoding = answer.headers['content-encoding'];
  if (encoding && encoding !== 'identity') {
    answer.destroy();
    throw new OutboundError('unreadable');
  }
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of answer as AsyncIterable<Buffer>) {
    length += chunk.length;
    // Leaving the loop destroys the stream and with it the connection.
    if (length > LARGEST_BODY) throw new OutboundError('too large');
    chunks.push(chunk);
    if (length >= enough) break;
  }
  return Buffer.concat(chunks);
}

function pinnedTo(address: string): LookupFunction {
  const family = isIP(address);
  return (_hostname, options, callback) => {
    if (options.all) callback(null, [{ address, family }]);
    else callback(null, address, family);
  };
}
