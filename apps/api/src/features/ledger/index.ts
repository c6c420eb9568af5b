/** The register of interactions: written inside each act, read under one rule of who may learn of what. */
export type { Actor, Interaction, SeenInteraction } from './interactions';
export { Ledger, SMALLEST_CROWD } from './ledger';
export { ActRecorded } from './ledger.events';
export { LedgerModule } from './ledger.module';
export { actedTowards } from './acted-towards';
export { openToMembers } from './visible-to';
export { LEDGER_DATA } from './ledger.personal-data';
export { CHANNEL_OF_VERB, TIE_CHANNELS, type TieChannel } from './ties/tie-channels';
export { TiesGathering } from './ties/ties-gathering';
export { asOfToday, strengthOf } from './ties/tie-strength';
