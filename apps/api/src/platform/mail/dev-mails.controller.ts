import { Controller, Get, Header, Inject, NotFoundException, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { ENV, type Env } from '../../env';
import { isLoopbackAddress } from '../outbound/addresses';
import { renderDevMails } from './dev-mails.page';
import { OutboxRepository } from './outbox.repository';

const SHOWN = 50;
/** A name that another site's page could not have made this machine answer to. */
const LOOPBACK_HOST = /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/;

/** What would have been mailed, for who develops on this machine. */
@Controller('dev/mails')
export class DevMailsController {
  constructor(
    @Inject(ENV) private readonly env: Env,
    private readonly repository: OutboxRepository,
  ) {}

  @Get()
  @Header('content-type', 'text/html; charset=utf-8')
  @Header('cache-control', 'no-store')
  // Mails bring their style with them, as mail programs ask; nothing here may load or run.
  @Header('content-security-policy', "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'")
  async list(@Req() request: FastifyRequest): Promise<string> {
    if (this.env.NODE_ENV === 'production' || !isFromThisMachine(request)) throw new NotFoundException();
    return renderDevMails(await this.repository.latest(SHOWN));
  }
}

/** The connection itself counts, whatever a proxy says; and one through a proxy is somebody else's. */
function isFromThisMachine({ socket, headers }: FastifyRequest): boolean {
  const isDirect = headers['x-forwarded-for'] === undefined && headers.forwarded === undefined;
  return isDirect && isLoopbackAddress(socket.remoteAddress ?? '') && LOOPBACK_HOST.test(headers.host ?? '');
}
