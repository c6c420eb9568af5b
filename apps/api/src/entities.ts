import { Account, Session } from './features/identity';
import { Mandate, Member, Territory } from './features/territories';

/** Every table that is described as an entity. */
export const entities = [Account, Session, Territory, Member, Mandate];
