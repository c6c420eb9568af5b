import { Injectable } from '@nestjs/common';
import { PublicOrigin } from '../../../platform/http/public-origin';
import { isLoopbackAddress } from '../../../platform/outbound/addresses';

/** Whom a passkey is for: our own origin as configured, whatever a request says. */
@Injectable()
export class RelyingParty {
  readonly name = 'Rayonne';

  constructor(private readonly publicOrigin: PublicOrigin) {}

  /** Browsers make no passkeys for a number: on this machine they are made for its name. */
  get origin(): string {
    const url = new URL(this.publicOrigin.url('/'));
    if (isLoopbackAddress(url.hostname.replace(/^\[|\]$/g, ''))) url.hostname = 'localhost';
    return url.origin;
  }

  get id(): string {
    return new URL(this.origin).hostname;
  }
}
