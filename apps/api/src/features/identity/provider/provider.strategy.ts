import { Injectable } from '@nestjs/common';
import { PassportStrategy } from '@nestjs/passport';
import { Strategy } from 'passport-custom';
import { Log } from '../../../platform/logging/log';
import { type Arrival, ProviderArrivals } from './provider-arrivals';
import type { ProviderRequest } from './provider.guard';

/** Sign-in with OpenID Connect: judges what the browser brought back from the provider. */
@Injectable()
export class ProviderStrategy extends PassportStrategy(Strategy, 'provider') {
  constructor(
    private readonly arrivals: ProviderArrivals,
    private readonly log: Log,
  ) {
    super();
  }

  async validate({ url, exchange }: Pick<ProviderRequest, 'url' | 'exchange'>): Promise<Arrival | false> {
    try {
      return await this.arrivals.identify(new URL(url, 'http://localhost').search, exchange);
    } catch (error) {
      // What was wrong may quote codes and tokens: its kind is all that is told.
      this.log.warn(
        { reason: error instanceof Error ? error.name : 'unknown' },
        'a sign-in with the provider was refused',
      );
      return false;
    }
  }
}
