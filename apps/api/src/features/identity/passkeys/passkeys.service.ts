import type { RegistrationResponseJSON } from '@simplewebauthn/server';
import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { NotFoundError } from '../../../platform/graphql/domain-error';
import { PasskeyRefusedError, TooManyPasskeysError } from '../identity.errors';
import { SecurityMails } from '../mails/security-mails';
import { SessionsService } from '../sessions/sessions.service';
import { TicketsRepository } from '../sign-in/tickets.repository';
import type { Viewer } from '../viewer';
import { challengeOf, readRegistration } from './ceremony-response';
import { PasskeysRepository, type PasskeyRow } from './passkeys.repository';
import { RelyingParty } from './relying-party';
import { webauthn } from './webauthn';

const REGISTRATION_MINUTES = 10;
const MOST = 20;

/** The passkeys of one's own account. */
@Injectable()
export class PasskeysService {
  constructor(
    private readonly repository: PasskeysRepository,
    private readonly sessions: SessionsService,
    private readonly tickets: TicketsRepository,
    private readonly party: RelyingParty,
    private readonly mails: SecurityMails,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  /** Options for the browser, as JSON; their challenge is good once, for this account. */
  async begin(viewer: Viewer): Promise<string> {
    await this.sessions.requireProof(viewer);
    const { accountId, email, name } = viewer;
    const known = await this.repository.credentialIdsOf(accountId);
    if (known.length >= MOST) throw new TooManyPasskeysError();
    const challenge = await this.tickets.issue({
      purpose: 'passkey_registration',
      accountId,
      minutes: REGISTRATION_MINUTES,
    });
    const { generateRegistrationOptions } = await webauthn();
    const options = await generateRegistrationOptions({
      rpName: this.party.name,
      rpID: this.party.id,
      userID: Uint8Array.from(Buffer.from(accountId.replaceAll('-', ''), 'hex')),
      userName: email,
      userDisplayName: name,
      challenge: Uint8Array.from(Buffer.from(challenge, 'base64url')),
      attestationType: 'none',
      excludeCredentials: known.map((id) => ({ id })),
      authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
    });
    return JSON.stringify(options);
  }

  async add(viewer: Viewer, json: string, name: string): Promise<PasskeyRow> {
    const response = readRegistration(json);
    const challenge = challengeOf(response);
    const ticket = await this.tickets.take('passkey_registration', challenge);
    if (ticket?.account_id !== viewer.accountId) throw new PasskeyRefusedError();
    const { credential, credentialBackedUp } = await this.verify(response, challenge);
    return this.unitOfWork.run(async () => {
      await this.repository.lockAccount(viewer.accountId);
      if ((await this.repository.credentialIdsOf(viewer.accountId)).length >= MOST) throw new TooManyPasskeysError();
      const added = await this.repository.insert({
        accountId: viewer.accountId,
        credentialId: credential.id,
        publicKey: credential.publicKey,
        counter: credential.counter,
        transports: credential.transports ?? [],
        name,
        isBackedUp: credentialBackedUp,
      });
      if (!added) throw new PasskeyRefusedError();
      await this.mails.tell('passkeyAdded', viewer, { passkey: name });
      return added;
    });
  }

  async rename(viewer: Viewer, id: string | null, name: string): Promise<PasskeyRow> {
    const renamed = id ? await this.repository.rename(viewer.accountId, id, name) : undefined;
    if (!renamed) throw new NotFoundError();
    return renamed;
  }

  async remove(viewer: Viewer, id: string | null): Promise<void> {
    await this.sessions.requireProof(viewer);
    await this.unitOfWork.run(async () => {
      const name = id ? await this.repository.remove(viewer.accountId, id) : null;
      if (name === null) throw new NotFoundError();
      await this.mails.tell('passkeyRemoved', viewer, { passkey: name });
    });
  }

  private async verify(response: RegistrationResponseJSON, challenge: string) {
    const { verifyRegistrationResponse } = await webauthn();
    const { verified, registrationInfo } = await verifyRegistrationResponse({
      response,
      expectedChallenge: challenge,
      expectedOrigin: this.party.origin,
      expectedRPID: this.party.id,
      requireUserVerification: true,
    }).catch(() => {
      throw new PasskeyRefusedError();
    });
    if (!verified) throw new PasskeyRefusedError();
    return registrationInfo;
  }
}
