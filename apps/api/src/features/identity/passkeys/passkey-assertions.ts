import type { AuthenticationResponseJSON } from '@simplewebauthn/server';
import { Injectable } from '@nestjs/common';
import { PasskeyRefusedError } from '../identity.errors';
import { TicketsRepository } from '../sign-in/tickets.repository';
import { challengeOf, readAssertion } from './ceremony-response';
import { PasskeysRepository, type PasskeyCredential } from './passkeys.repository';
import { RelyingParty } from './relying-party';
import { webauthn } from './webauthn';

/** The sign-in page may stay open for a while before somebody picks a passkey there. */
const ASSERTION_MINUTES = 15;

/** Recognises accounts by their passkeys, without being told who it is. */
@Injectable()
export class PasskeyAssertions {
  constructor(
    private readonly repository: PasskeysRepository,
    private readonly tickets: TicketsRepository,
    private readonly party: RelyingParty,
  ) {}

  /** Options for the browser, as JSON; their challenge is good once. */
  async begin(): Promise<string> {
    const challenge = await this.tickets.issue({ purpose: 'passkey_assertion', minutes: ASSERTION_MINUTES });
    const { generateAuthenticationOptions } = await webauthn();
    const options = await generateAuthenticationOptions({
      rpID: this.party.id,
      challenge: Uint8Array.from(Buffer.from(challenge, 'base64url')),
      userVerification: 'required',
    });
    return JSON.stringify(options);
  }

  /** Gives the account whose passkey answered. The passkey also verified its owner, by finger, face or PIN. */
  async recognise(json: string): Promise<string> {
    const response = readAssertion(json);
    const challenge = challengeOf(response);
    if (!(await this.tickets.take('passkey_assertion', challenge))) throw new PasskeyRefusedError();
    const known = await this.repository.findCredential(response.id);
    if (!known) throw new PasskeyRefusedError();
    const { newCounter, credentialBackedUp } = await this.verify(response, challenge, known);
    if (!(await this.repository.use(known.id, newCounter, credentialBackedUp))) throw new PasskeyRefusedError();
    return known.account_id;
  }

  private async verify(response: AuthenticationResponseJSON, challenge: string, known: PasskeyCredential) {
    const { verifyAuthenticationResponse } = await webauthn();
    const { verified, authenticationInfo } = await verifyAuthenticationResponse({
      response,
      expectedChallenge: challenge,
      expectedOrigin: this.party.origin,
      expectedRPID: this.party.id,
      requireUserVerification: true,
      credential: {
        id: known.credential_id,
        publicKey: Uint8Array.from(known.public_key),
        counter: Number(known.counter),
      },
    }).catch(() => {
      throw new PasskeyRefusedError();
    });
    if (!verified) throw new PasskeyRefusedError();
    return authenticationInfo;
  }
}
