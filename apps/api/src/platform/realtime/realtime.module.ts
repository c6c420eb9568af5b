import { Global, Module } from '@nestjs/common';
import { Handshakes } from './handshakes';
import { Realtime } from './realtime';
import { RoomPolicies } from './room-policies';
import { SocketAdapters } from './socket-adapters';
import { SocketAdmission } from './socket-admission';
import { SocketGateway } from './socket-gateway';

@Global()
@Module({
  providers: [Handshakes, Realtime, RoomPolicies, SocketAdapters, SocketAdmission, SocketGateway],
  exports: [Realtime, RoomPolicies],
})
export class RealtimeModule {}
