import type { ClientEvents, ServerEvents } from '@rayonne/contracts';
import { io, type Socket } from 'socket.io-client';
import type { EventHub, ServerEventName } from './event-hub';

export interface Connection {
  follow: (territoryId: string | undefined) => void;
  close: () => void;
}

const EVENT_NAMES: readonly ServerEventName[] = [
  'post.published',
  'opportunity.published',
  'subject.changed',
  'subject.removed',
  'message.sent',
  'conversation.read',
  'notice.created',
  'blocks.changed',
  'membership.changed',
  'territory.changed',
  'charter.changed',
  'job.progressed',
  'access.ended',
];

/** Opens the one socket of the page. Whatever it delivers is a hint: the answer to a gap is a query. */
export function openConnection(hub: EventHub): Connection {
  const socket: Socket<ServerEvents, ClientEvents> = io({ path: '/socket.io', reconnectionDelayMax: 10_000 });
  let followed: string | undefined;
  const enter = (territoryId: string) => {
    socket.emit('territory.follow', territoryId, (entered) => {
      if (entered) hub.emit('following', territoryId);
    });
  };
  socket.on('connect', () => {
    if (followed) enter(followed);
    hub.emit('connected');
  });
  socket.onAny((name: ServerEventName, ...payload: unknown[]) => {
    if (EVENT_NAMES.includes(name)) hub.emit(name, ...(payload as Parameters<ServerEvents[ServerEventName]>));
  });
  return {
    follow: (territoryId) => {
      if (followed && followed !== territoryId && socket.connected) socket.emit('territory.unfollow', followed);
      followed = territoryId;
      if (territoryId && socket.connected) enter(territoryId);
    },
    close: () => void socket.disconnect(),
  };
}
