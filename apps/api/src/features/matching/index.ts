/** Matching: which offers and needs fit one another and whom, by a published formula that explains itself. */
export { MATCHING_DATA } from './matching.personal-data';
export { MatchingModule } from './matching.module';
