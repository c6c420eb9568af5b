import { Injectable } from '@nestjs/common';
import { PassportStrategy } from '@nestjs/passport';
import { Strategy } from 'passport-custom';
import { PasskeyAssertions } from './passkey-assertions';

/** Sign-in by a passkey that the browser keeps. */
@Injectable()
export class PasskeyStrategy extends PassportStrategy(Strategy, 'passkey') {
  constructor(private readonly assertions: PasskeyAssertions) {
    super();
  }

  async validate({ body }: { body: { response: string } }): Promise<{ accountId: string }> {
    return { accountId: await this.assertions.recognise(body.response) };
  }
}
