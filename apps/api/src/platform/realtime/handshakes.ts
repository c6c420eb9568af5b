import type { IncomingMessage } from 'node:http';
import { Inject, Injectable } from '@nestjs/common';
import { ENV, type Env } from '../../env';
import { clientAddress } from '../http/client-address';
import { Drain } from '../http/health/drain';
import { Load } from '../http/health/load';
import { networkPrefix } from '../http/network-prefix';
import { Limits } from '../limits/limits';
import { Metrics } from '../metrics/metrics';
import { isOwnOrigin } from '../http/own-origin';

/** New connections of one network: a whole company may come back at once after a restart. */
const ALLOWANCE = { points: 600, seconds: 60 };

/** Judges a handshake by what its first request shows, before anything is kept for it. */
@Injectable()
export class Handshakes {
  constructor(
    @Inject(ENV) private readonly env: Env,
    private readonly limits: Limits,
    private readonly load: Load,
    private readonly drain: Drain,
    private readonly metrics: Metrics,
  ) {}

  isWelcome(request: IncomingMessage): boolean {
    if (!isOwnOrigin(this.env, request.headers)) {
      this.metrics.refused('origin');
      return false;
    }
    if (this.drain.isUnderWay || this.load.isExcessive) return false;
    const network = networkPrefix(clientAddress(request, this.env.TRUSTED_PROXIES));
    return this.limits.wait(`socket:${network}`, ALLOWANCE) === 0;
  }
}
