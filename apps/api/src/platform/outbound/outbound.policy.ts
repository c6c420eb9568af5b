import { isLoopbackAddress, isPrivateAddress, isPublicAddress } from './addresses';
import { OutboundError } from './outbound.error';

const WEB_PORTS = new Set(['80', '443']);

/** Where the application may go on behalf of an address that somebody typed. */
export class OutboundPolicy {
  private readonly exceptions: ReadonlySet<string>;

  /** `exceptions` are `host:port` pairs, as they stand in a URL. */
  constructor(
    exceptions: readonly string[],
    private readonly inProduction: boolean,
  ) {
    this.exceptions = new Set(exceptions.map((entry) => entry.toLowerCase()));
  }

  /** Throws unless the URL is plain http(s) without credentials, on a web port or an exception. */
  checkUrl(url: URL): void {
    const isWeb = url.protocol === 'http:' || url.protocol === 'https:';
    if (!isWeb || url.username || url.password) throw new OutboundError('url refused');
    if (!WEB_PORTS.has(portOf(url)) && !this.isException(url)) throw new OutboundError('url refused');
  }

  /** Throws unless every address the host has may be reached: one bad answer is enough to distrust them all. */
  checkAddresses(url: URL, addresses: readonly string[]): void {
    const isException = this.isException(url);
    const allowed = addresses.every((address) => isPublicAddress(address) || (isException && this.mayExcept(address)));
    if (addresses.length === 0 || !allowed) throw new OutboundError('address refused');
  }

  private isException(url: URL): boolean {
    return this.exceptions.has(`${url.hostname}:${portOf(url)}`);
  }

  private mayExcept(address: string): boolean {
    return isPrivateAddress(address) || (isLoopbackAddress(address) && !this.inProduction);
  }
}

const portOf = (url: URL) => url.port || (url.protocol === 'https:' ? '443' : '80');
