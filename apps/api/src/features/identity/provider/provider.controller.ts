import { Controller, Get, Header, NotFoundException, Query, Req, Res, UseGuards } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { networkPrefix } from '../../../platform/http/network-prefix';
import { Limits } from '../../../platform/limits/limits';
import { Log } from '../../../platform/logging/log';
import { isOwnPath } from '../identity.decorators';
import { ProviderArrivals, withNext } from './provider-arrivals';
import { ProviderClient } from './provider-client';
import { ProviderSessions } from './provider-sessions';
import { ProviderGuard, type ProviderRequest } from './provider.guard';

const JOURNEYS = { points: 60, seconds: 3600 };

/** The browser's way to the provider and back; everything it finds out becomes a page of the application. */
@Controller('auth/provider')
export class ProviderController {
  constructor(
    private readonly arrivals: ProviderArrivals,
    private readonly client: ProviderClient,
    private readonly sessions: ProviderSessions,
    private readonly limits: Limits,
    private readonly log: Log,
  ) {}

  @Get()
  @Header('cache-control', 'no-store')
  async setOut(
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
    @Query('next') wanted?: unknown,
  ): Promise<void> {
    if (!this.client.settings) throw new NotFoundException();
    const next = isOwnPath(wanted) ? wanted : '/';
    if (this.limits.wait(`provider:${networkPrefix(request.ip)}`, JOURNEYS) > 0)
      return redirect(reply, withNext('/sign-in', next, 'failed'));
    try {
      redirect(reply, await this.arrivals.setOut({ next }, { reply }));
    } catch (error) {
      this.log.warn({ error }, 'the identity provider cannot be reached');
      redirect(reply, withNext('/sign-in', next, 'failed'));
    }
  }

  @Get('callback')
  @UseGuards(ProviderGuard)
  @Header('cache-control', 'no-store')
  async comeBack(@Req() { user: arrival, exchange }: ProviderRequest, @Res() reply: FastifyReply): Promise<void> {
    redirect(reply, arrival ? await this.arrivals.receive(arrival, exchange) : withNext('/sign-in', '/', 'failed'));
  }

  /** Where every browser goes once it has signed out here. */
  @Get('leave')
  @Header('cache-control', 'no-store')
  async leave(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    redirect(reply, (await this.sessions.end({ request, reply })) ?? '/sign-in');
  }
}

const redirect = (reply: FastifyReply, url: string): void =>
  void reply.header('cache-control', 'no-store').redirect(url, 302);
