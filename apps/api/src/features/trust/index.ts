/** Trust levels: computed from the ledger, published with their thresholds, given to stewards by their peers. */
export { TrustModule } from './trust.module';
export { TrustRefresh } from './trust-refresh';
export { TRUST_DATA } from './trust.personal-data';
