import { Global, Module } from '@nestjs/common';
import { Realtime } from './realtime';
import { RoomPolicies } from './room-policies';
import { SocketAdmission } from './socket-admission';
import { SocketGateway } from './socket-gateway';

@Global()
@Module({ providers: [Realtime, RoomPolicies, SocketAdmission, SocketGateway], exports: [Realtime, RoomPolicies] })
export class RealtimeModule {}
