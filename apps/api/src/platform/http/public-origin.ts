import type { AddressInfo } from 'node:net';
import { Inject, Injectable } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import { ENV, type Env } from '../../env';

/** Where people reach the application: what mails and feeds build their links from, never a request's headers. */
@Injectable()
export class PublicOrigin {
  constructor(
    @Inject(ENV) private readonly env: Env,
    private readonly host: HttpAdapterHost,
  ) {}

  /** `path` starts with a slash. */
  url(path: string): string {
    return `${this.env.PUBLIC_ORIGIN ?? this.ownAddress()}${path}`;
  }

  /** Outside production the origin may be left out: then it is the port that was free. */
  private ownAddress(): string {
    const server = this.host.httpAdapter.getHttpServer() as { address(): AddressInfo | null };
    return `http://${this.env.HOST}:${server.address()?.port ?? this.env.PORT}`;
  }
}
