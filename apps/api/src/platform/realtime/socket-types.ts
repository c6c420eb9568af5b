import type { ClientEvents, ServerEvents } from '@rayonne/contracts';
import type { Server, Socket } from 'socket.io';
import type { RoomKind } from './room-policies';

export type EventName = keyof ServerEvents;
export type EventPayload<Name extends EventName> = Parameters<ServerEvents[Name]>[0];

/** A room's name: its kind and its public id. */
export type Room = `account:${string}` | `session:${string}` | `${RoomKind}:${string}`;

/** What ended, and what the sockets concerned are told before it takes effect. */
export interface AccessEnd {
  /** The sockets concerned. */
  readonly of: Room;
  /** The room they leave; without it they are closed. */
  readonly room?: Room;
  readonly farewell: EventPayload<'access.ended'>;
}

/** What nodes tell one another. */
export interface NodeEvents {
  /** A node of an earlier version sends no `except`. */
  hint: (rooms: Room[], name: EventName, payload: object, except?: Room[]) => void;
  end: (end: AccessEnd) => void;
}

export interface SocketData {
  accountId: string;
  sessionId: string;
  isOperator: boolean;
  /** When the rights of this socket were read, on this process' clock. */
  readAt: number;
}

export type SocketServer = Server<ClientEvents, ServerEvents, NodeEvents, SocketData>;
export type ClientSocket = Socket<ClientEvents, ServerEvents, NodeEvents, SocketData>;
