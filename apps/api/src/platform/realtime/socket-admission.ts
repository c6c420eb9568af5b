import { Injectable } from '@nestjs/common';
import { Authenticator } from '../auth/principal';
import { Log } from '../logging/log';
import { Realtime } from './realtime';
import { type RoomKind, RoomPolicies } from './room-policies';
import type { ClientSocket, Room, SocketServer } from './socket-types';

/** Tabs and devices of one account on one node. */
const SOCKETS_PER_ACCOUNT = 20;
const ROOMS_PER_SOCKET = 30;
const ID_LENGTH = 64;
/** A socket that lives this long connects again, so that no right is older. In milliseconds. */
const LONGEST_LIFE = 12 * 3_600_000;

/** Lets people in: by the session of their cookie, and into rooms through the policies. */
@Injectable()
export class SocketAdmission {
  private server: SocketServer | undefined;
  private readonly perAccount = new Map<string, number>();

  constructor(
    private readonly authenticator: Authenticator,
    private readonly policies: RoomPolicies,
    private readonly realtime: Realtime,
    private readonly log: Log,
  ) {}

  guard(server: SocketServer): void {
    this.server = server;
    server.use((socket, next) => {
      this.identify(socket).then(
        (refusal) => next(refusal ? new Error(refusal) : undefined),
        (error: unknown) => {
          this.log.warn({ error }, 'a socket could not be identified');
          next(new Error('BUSY'));
        },
      );
    });
    server.on('connection', (socket) => this.welcome(socket));
    this.realtime.use(server);
  }

  end(): void {
    this.server = undefined;
    this.realtime.use(undefined);
  }

  /** Reads every right again; for when an end may have gone unheard. */
  async reviewAll(): Promise<void> {
    for (const socket of this.server?.of('/').sockets.values() ?? []) {
      try {
        await this.review(socket);
      } catch (error) {
        this.log.warn({ error }, 'a socket could not be reviewed');
        socket.conn.close(true);
      }
    }
  }

  private async identify(socket: ClientSocket): Promise<string | null> {
    const readAt = performance.now();
    const principal = await this.authenticator.authenticate(socket.handshake.headers.cookie);
    if (!principal) return 'SIGNED_OUT';
    const { accountId, sessionId, isOperator } = principal;
    const others = this.perAccount.get(accountId) ?? 0;
    if (others >= SOCKETS_PER_ACCOUNT) return 'RATE_LIMITED';
    this.perAccount.set(accountId, others + 1);
    socket.conn.once('close', () => this.release(accountId));
    socket.data = { accountId, sessionId, isOperator, readAt };
    return null;
  }

  private welcome(socket: ClientSocket): void {
    const { accountId, sessionId, readAt } = socket.data;
    const own: Room[] = [`account:${accountId}`, `session:${sessionId}`];
    void socket.join(own);
    if (own.some((room) => this.realtime.ended.endedSince(room, readAt))) {
      socket.emit('access.ended', { reason: 'session' });
      socket.disconnect(true);
      return;
    }
    for (const kind of this.policies.kinds) this.offer(socket, kind);
    const retire = setTimeout(() => socket.conn.close(), LONGEST_LIFE).unref();
    socket.on('disconnect', () => clearTimeout(retire));
  }

  /** Lets a socket ask for rooms of a kind. What it sends is anything at all. */
  private offer(socket: ClientSocket, kind: RoomKind): void {
    socket.on(`${kind}.follow`, (id: unknown, answer: unknown) => {
      const reply = typeof answer === 'function' ? (answer as (followed: boolean) => void) : () => undefined;
      this.follow(socket, kind, id).then(reply, (error: unknown) => {
        this.log.warn({ error }, 'a room could not be judged');
        reply(false);
      });
    });
    socket.on(`${kind}.unfollow`, (id: unknown) => {
      if (isId(id)) void socket.leave(`${kind}:${id}`);
    });
  }

  private async follow(socket: ClientSocket, kind: RoomKind, id: unknown): Promise<boolean> {
    if (!isId(id) || socket.rooms.size > ROOMS_PER_SOCKET) return false;
    const askedAt = performance.now();
    if (!(await this.policies.allows(socket.data, kind, id))) return false;
    const room: Room = `${kind}:${id}`;
    if (this.realtime.isClosedSince(socket.data.accountId, room, askedAt)) return false;
    if (socket.connected) void socket.join(room);
    return socket.connected;
  }

  private async review(socket: ClientSocket): Promise<void> {
    const { accountId, sessionId } = socket.data;
    const principal = await this.authenticator.authenticate(socket.handshake.headers.cookie);
    if (principal?.sessionId !== sessionId) {
      this.realtime.endHere({ of: `session:${sessionId}`, farewell: { reason: 'session' } });
      return;
    }
    for (const kind of this.policies.kinds) {
      const prefix = `${kind}:`;
      for (const room of socket.rooms) {
        if (!room.startsWith(prefix) || (await this.policies.allows(principal, kind, room.slice(prefix.length))))
          continue;
        this.realtime.endHere({ of: `account:${accountId}`, room: room as Room, farewell: { reason: 'membership' } });
      }
    }
  }

  private release(accountId: string): void {
    const left = (this.perAccount.get(accountId) ?? 1) - 1;
    if (left > 0) this.perAccount.set(accountId, left);
    else this.perAccount.delete(accountId);
  }
}

const isId = (id: unknown): id is string => typeof id === 'string' && id.length > 0 && id.length <= ID_LENGTH;
