import { Injectable } from '@nestjs/common';
import { OnEvent } from '../../../platform/events/on-event.decorator';
import { Realtime } from '../../../platform/realtime/realtime';
import { SessionEnded } from '../identity.events';

/** A session that ended takes its sockets with it. */
@Injectable()
export class SessionsRealtime {
  constructor(private readonly realtime: Realtime) {}

  @OnEvent(SessionEnded, 'after commit')
  onSessionEnded({ sessionId }: SessionEnded): void {
    this.realtime.endSession(sessionId);
  }
}
