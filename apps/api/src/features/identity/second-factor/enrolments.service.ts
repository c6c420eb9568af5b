import { Injectable } from '@nestjs/common';
import { toString as drawQrCode } from 'qrcode';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { StaleVersionError } from '../../../platform/graphql/domain-error';
import { SecretBox } from '../../../platform/secrets/secret-box';
import { SecondFactorOffError, WrongCodeError } from '../identity.errors';
import { SecurityMails } from '../mails/security-mails';
import { SessionsService } from '../sessions/sessions.service';
import { Attempts } from '../sign-in/attempts';
import type { Viewer } from '../viewer';
import { newTotpSecret, stepOf, totpUri } from './one-time-codes';
import { newRecoveryCodes } from './recovery-codes';
import { SecondFactorsRepository } from './second-factors.repository';

export interface Enrolment {
  readonly secret: string;
  readonly uri: string;
  readonly qrCode: string;
}

/** Turning the second factor on and off. */
@Injectable()
export class EnrolmentsService {
  constructor(
    private readonly repository: SecondFactorsRepository,
    private readonly sessions: SessionsService,
    private readonly mails: SecurityMails,
    private readonly attempts: Attempts,
    private readonly box: SecretBox,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  /** A fresh secret for the viewer's application; nothing changes before a code of it is confirmed. */
  async begin(viewer: Viewer): Promise<Enrolment> {
    await this.sessions.requireProof(viewer);
    if (!this.box.isAvailable) throw new SecondFactorOffError();
    const secret = newTotpSecret();
    const uri = totpUri(secret, viewer.email);
    const begun = await this.repository.begin(viewer.accountId, this.box.seal(secret, viewer.accountId));
    if (!begun) throw new StaleVersionError();
    return { secret, uri, qrCode: await drawQrCode(uri, { type: 'svg', margin: 2, errorCorrectionLevel: 'M' }) };
  }

  /** Gives the recovery codes, this once. */
  async confirm(viewer: Viewer, code: string): Promise<string[]> {
    const { accountId } = viewer;
    await this.attempts.count('code', accountId);
    const factor = await this.repository.find(accountId);
    if (factor?.confirmed_at) throw new StaleVersionError();
    const secret = factor ? this.box.open(factor.secret, accountId) : null;
    const step = secret === null ? null : stepOf(secret, code);
    if (step === null) throw new WrongCodeError();
    const codes = await this.unitOfWork.run(async () => {
      if (!(await this.repository.confirm(accountId, step))) throw new StaleVersionError();
      await this.mails.tell('secondFactorOn', viewer);
      return this.writeRecoveryCodes(accountId);
    });
    await this.attempts.forgive('code', accountId);
    return codes;
  }

  /** Gives fresh recovery codes, this once; the former ones stop working. */
  async renewRecoveryCodes(viewer: Viewer): Promise<string[]> {
    await this.sessions.requireProof(viewer);
    const factor = await this.repository.find(viewer.accountId);
    if (!factor?.confirmed_at) throw new SecondFactorOffError();
    return this.unitOfWork.run(() => this.writeRecoveryCodes(viewer.accountId));
  }

  async end(viewer: Viewer): Promise<void> {
    await this.sessions.requireProof(viewer);
    await this.unitOfWork.run(async () => {
      if (!(await this.repository.remove(viewer.accountId))) throw new SecondFactorOffError();
      await this.mails.tell('secondFactorOff', viewer);
    });
  }

  private async writeRecoveryCodes(accountId: string): Promise<string[]> {
    const { codes, hashes } = newRecoveryCodes();
    await this.repository.replaceRecoveryCodes(accountId, hashes);
    return codes;
  }
}
