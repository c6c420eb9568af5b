import { lookup } from 'node:dns/promises';
import { isIP } from 'node:net';
import { Injectable } from '@nestjs/common';

/** Finds the addresses of a host, as the system would. */
@Injectable()
export class HostResolver {
  async resolve(hostname: string): Promise<string[]> {
    const literal = hostname.replace(/^\[|\]$/g, '');
    if (isIP(literal)) return [literal];
    const found = await lookup(hostname, { all: true, order: 'ipv4first' });
    return found.map(({ address }) => address);
  }
}
