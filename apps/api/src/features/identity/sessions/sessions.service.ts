import { Inject, Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ENV, type Env } from '../../../env';
import { Authenticator } from '../../../platform/auth/principal';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { Events } from '../../../platform/events/events';
import { NotFoundError } from '../../../platform/graphql/domain-error';
import { networkPrefix } from '../../../platform/http/network-prefix';
import { ProofNeededError } from '../identity.errors';
import { SessionEnded } from '../identity.events';
import { hashSecretToken, newSecretToken } from '../secret-token';
import { cookie, endedCookie, tokenFromCookies } from './session-cookie';
import { SessionsRepository } from './sessions.repository';
import type { Viewer } from '../viewer';

/** However active, a session is asked to sign in again after this long. */
const ABSOLUTE_SECONDS = 90 * 24 * 3600;
const USER_AGENT_LENGTH = 200;
/** A proof of who one is lasts this long for changes of how one signs in. */
const PROOF_MINUTES = 10;

export interface Exchange {
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
}

@Injectable()
export class SessionsService extends Authenticator {
  constructor(
    @Inject(ENV) private readonly env: Env,
    private readonly repository: SessionsRepository,
    private readonly unitOfWork: UnitOfWork,
    private readonly events: Events,
  ) {
    super();
  }

  async authenticate(cookieHeader: string | undefined): Promise<Viewer | null> {
    const token = tokenFromCookies(this.env, cookieHeader);
    return token ? this.repository.findViewer(hashSecretToken(token)) : null;
  }

  /** Opens a session for the account, ends the one the request came with, and hands the new cookie over. */
  async open(accountId: string, { request, reply }: Exchange): Promise<Viewer> {
    const { token, hash } = newSecretToken();
    const viewer = await this.unitOfWork.run(async () => {
      const previous = await this.authenticate(request.headers.cookie);
      if (previous) await this.end(previous.accountId, previous.sessionId);
      await this.repository.insert({
        accountId,
        tokenHash: hash,
        userAgent: (request.headers['user-agent'] ?? '').slice(0, USER_AGENT_LENGTH),
        networkPrefix: networkPrefix(request.ip),
        seconds: ABSOLUTE_SECONDS,
      });
      return this.repository.findViewer(hash);
    });
    if (!viewer) throw new NotFoundError();
    void reply.header('set-cookie', cookie(this.env, 'session', token, ABSOLUTE_SECONDS));
    return viewer;
  }

  async close(viewer: Viewer, { reply }: Exchange): Promise<void> {
    await this.unitOfWork.run(() => this.end(viewer.accountId, viewer.sessionId));
    void reply.header('set-cookie', endedCookie(this.env, 'session'));
  }

  async closeEverywhere(viewer: Viewer, { reply }: Exchange): Promise<void> {
    await this.endAll(viewer.accountId);
    void reply.header('set-cookie', endedCookie(this.env, 'session'));
  }

  /** Ends every session of the account, whoever holds it. */
  endAll(accountId: string): Promise<void> {
    return this.unitOfWork.run(async () => this.announce(accountId, await this.repository.revokeAll(accountId)));
  }

  closeOthers({ accountId, sessionId }: Viewer): Promise<void> {
    return this.unitOfWork.run(async () =>
      this.announce(accountId, await this.repository.revokeOthers(accountId, sessionId)),
    );
  }

  isProved({ sessionId }: Viewer): Promise<boolean> {
    return this.repository.isProved(sessionId, PROOF_MINUTES);
  }

  /** Throws unless the viewer signed in, or proved who they are, a short while ago. */
  async requireProof(viewer: Viewer): Promise<void> {
    if (!(await this.isProved(viewer))) throw new ProofNeededError();
  }

  markProved({ sessionId }: Viewer): Promise<void> {
    return this.repository.markProved(sessionId);
  }

  async revoke(viewer: Viewer, sessionId: string | null): Promise<void> {
    const ended = sessionId ? await this.unitOfWork.run(() => this.end(viewer.accountId, sessionId)) : false;
    if (!ended) throw new NotFoundError();
  }

  openOf(viewer: Viewer) {
    return this.repository.openOf(viewer.accountId);
  }

  private async announce(accountId: string, sessionIds: readonly string[]): Promise<void> {
    for (const id of sessionIds) await this.events.publish(new SessionEnded(id, accountId));
  }

  private async end(accountId: string, sessionId: string): Promise<boolean> {
    const ended = await this.repository.revoke(accountId, sessionId);
    if (ended) await this.events.publish(new SessionEnded(sessionId, accountId));
    return ended;
  }
}
