import type { ClientEvents, ServerEvents } from '@rayonne/contracts';
import { io, type Socket } from 'socket.io-client';
import type { EventHub, ServerEventName } from './event-hub';

export interface Connection {
  follow: (territoryId: string | undefined) => void;
  close: () => void;
}

/** A record rather than a list: the compiler tells of an event that is missing. */
const EVENT_NAMES: Readonly<Record<ServerEventName, true>> = {
  'post.published': true,
  'opportunity.published': true,
  'subject.changed': true,
  'subject.removed': true,
  'poll.changed': true,
  'post.previewed': true,
  'comment.changed': true,
  'message.sent': true,
  'conversation.read': true,
  'notice.created': true,
  'sight.changed': true,
  'matches.changed': true,
  'membership.changed': true,
  'waiting.changed': true,
  'territory.changed': true,
  'charter.changed': true,
  'decisions.changed': true,
  'job.progressed': true,
  'access.ended': true,
};

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
    if (Object.hasOwn(EVENT_NAMES, name)) hub.emit(name, ...(payload as Parameters<ServerEvents[ServerEventName]>));
  });
  // Left to itself it may wait ten more seconds after the network is back.
  const comeBack = () => {
    if (!socket.connected) socket.disconnect().connect();
  };
  addEventListener('online', comeBack);
  return {
    follow: (territoryId) => {
      if (followed && followed !== territoryId && socket.connected) socket.emit('territory.unfollow', followed);
      followed = territoryId;
      if (territoryId && socket.connected) enter(territoryId);
    },
    close: () => {
      removeEventListener('online', comeBack);
      socket.disconnect();
    },
  };
}
