/** How members stand to each other: following, and connections that both sides agreed to. */
export { MemberTieModel } from './ties/tie.model';
export { Connection } from './connection.entity';
export { ConnectionsModule } from './connections.module';
export { Follow } from './follow.entity';
export { presentTie, tieColumns, tieJoins, type TieRow } from './ties/tie-presentation';
export { CONNECTIONS_DATA } from './connections.personal-data';
