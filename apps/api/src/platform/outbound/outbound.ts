import { Inject, Injectable } from '@nestjs/common';
import { ENV, type Env } from '../../env';
import { exchange, type OutboundAnswer, type OutboundRequest } from './exchange';
import { HostResolver } from './host-resolver';
import { OutboundError } from './outbound.error';
import { OutboundPolicy } from './outbound.policy';

const TOTAL_MILLISECONDS = 5_000;
const REDIRECTS = 3;
const REDIRECT_STATUSES = new Set([301, 302, 303, 307, 308]);
/** Meant for one origin only: not carried to where it redirects. */
const PRIVATE_HEADERS = new Set(['authorization', 'cookie', 'proxy-authorization']);

export interface FetchedAnswer extends OutboundAnswer {
  /** Where the answer came from, after redirects. */
  readonly url: string;
}

/** The one way out to addresses that people or other servers name: previews, feeds, webhooks, push. */
@Injectable()
export class Outbound {
  private readonly policy: OutboundPolicy;

  constructor(
    @Inject(ENV) env: Env,
    private readonly resolver: HostResolver,
  ) {
    this.policy = new OutboundPolicy(env.OUTBOUND_ALLOW, env.NODE_ENV === 'production');
  }

  /**
   * Gives the answer, whatever its status. Each step of a redirection is checked anew; only requests without a
   * body are redirected. Throws `OutboundError` on a refused target, after 5 s in all or beyond 1 MiB.
   */
  async fetch(address: string, sent: OutboundRequest = {}): Promise<FetchedAnswer> {
    const signal = AbortSignal.timeout(TOTAL_MILLISECONDS);
    try {
      return await this.follow(parseUrl(address), sent, signal);
    } catch (error) {
      if (signal.aborted) throw new OutboundError('too slow', error);
      throw error instanceof OutboundError ? error : new OutboundError('unreachable', error);
    }
  }

  private async follow(start: URL, sent: OutboundRequest, signal: AbortSignal): Promise<FetchedAnswer> {
    let [url, request] = [start, sent];
    for (let hops = 0; hops <= REDIRECTS; hops += 1) {
      const answer = await exchange(url, await this.checkedAddress(url, signal), request, signal);
      const location = sent.method === 'POST' ? undefined : redirectOf(answer);
      if (location === undefined) return { ...answer, url: url.href };
      const next = parseUrl(location, url);
      if (next.origin !== url.origin) request = { ...request, headers: withoutPrivate(request.headers) };
      url = next;
    }
    throw new OutboundError('too many redirects');
  }

  private async checkedAddress(url: URL, signal: AbortSignal): Promise<string> {
    this.policy.checkUrl(url);
    const addresses = await Promise.race([this.resolver.resolve(url.hostname), rejectionOf(signal)]);
    this.policy.checkAddresses(url, addresses);
    return addresses[0]!;
  }
}

function parseUrl(text: string, base?: URL): URL {
  const url = URL.parse(text, base?.href);
  if (!url) throw new OutboundError('url refused');
  return url;
}

const redirectOf = ({ status, headers }: OutboundAnswer) =>
  REDIRECT_STATUSES.has(status) ? headers.location : undefined;

const withoutPrivate = (headers: OutboundRequest['headers'] = {}) =>
  Object.fromEntries(Object.entries(headers).filter(([name]) => !PRIVATE_HEADERS.has(name.toLowerCase())));

/** Name resolution cannot be aborted: stop waiting for it instead. */
function rejectionOf(signal: AbortSignal): Promise<never> {
  return new Promise((_resolve, reject) => {
    const give = () => reject(signal.reason as Error);
    if (signal.aborted) give();
    else signal.addEventListener('abort', give, { once: true });
  });
}
