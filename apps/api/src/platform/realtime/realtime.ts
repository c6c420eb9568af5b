import { Injectable } from '@nestjs/common';
import type { AccessEnd, EventName, EventPayload, Room, SocketServer } from './socket-types';
import { EndedAccess } from './ended-access';

type Farewell = EventPayload<'access.ended'>;

interface Audience {
  readonly rooms: Room[];
  readonly except: readonly Room[];
}

export interface RoomEmitter {
  emit<Name extends EventName>(name: Name, payload: EventPayload<Name>): void;
}

/**
 * What features push through. Everything here is a hint that may be lost: call it after the commit, and let the
 * client fetch by cursor when it sees a gap.
 */
@Injectable()
export class Realtime {
  readonly ended = new EndedAccess();
  private server: SocketServer | undefined;

  /** The gateway lends its server while it stands. */
  use(server: SocketServer | undefined): void {
    this.server = server;
    server?.on('hint', (rooms, name, payload, except) => this.emitHere({ rooms, except: except ?? [] }, name, payload));
    server?.on('end', (end) => this.endHere(end));
  }

  /** Everyone in the room, on every node, but for the sockets that are in one of the rooms `except`. */
  toRoom(room: Room, except: readonly Room[] = []): RoomEmitter {
    return this.toRooms([room], except);
  }

  /** Everyone in any of the rooms, once each. */
  toRooms(rooms: Room[], except: readonly Room[] = []): RoomEmitter {
    return {
      emit: (name, payload) => {
        // Here first: sockets of this process need not wait for the way round through the database.
        this.emitHere({ rooms, except }, name, payload);
        this.server?.serverSideEmit('hint', rooms, name, payload, [...except]);
      },
    };
  }

  /** Closes the sockets of a session, everywhere and at once. */
  endSession(sessionId: string): void {
    this.end({ of: `session:${sessionId}`, farewell: { reason: 'session' } });
  }

  /** Closes all sockets of an account. */
  endAccount(accountId: string): void {
    this.end({ of: `account:${accountId}`, farewell: { reason: 'session' } });
  }

  /** Takes an account out of a room; its sockets are told first. */
  leaveRoom(accountId: string, room: Room, farewell: Farewell): void {
    this.end({ of: `account:${accountId}`, room, farewell });
  }

  /** Empties a room; everyone in it is told first. */
  closeRoom(room: Room, farewell: Farewell): void {
    this.end({ of: room, room, farewell });
  }

  /** Whether entry to the room ended for the account since its right was read. */
  isClosedSince(accountId: string, room: Room, time: number): boolean {
    return [`account:${accountId}` as const, room].some((of) => this.ended.endedSince(nameOfEntry(of, room), time));
  }

  /** Ends access on this node alone. */
  endHere({ of, room, farewell }: AccessEnd): void {
    this.ended.end(room ? nameOfEntry(of, room) : of);
    const concerned = this.server?.local.to(of);
    // A polling socket would lose the farewell if its transport closed under it; the protocol's own good-bye waits.
    concerned?.emit('access.ended', farewell);
    if (room) concerned?.socketsLeave(room);
    else concerned?.disconnectSockets(true);
  }

  private end(end: AccessEnd): void {
    this.endHere(end);
    this.server?.serverSideEmit('end', end);
  }

  private emitHere({ rooms, except }: Audience, name: EventName, payload: object): void {
    this.server?.local
      .to(rooms)
      .except([...except])
      .emit(name, payload as never);
  }
}

/** Under this name the end of somebody's entry to one room is remembered. */
const nameOfEntry = (of: Room, room: Room) => `${of} in ${room}`;
