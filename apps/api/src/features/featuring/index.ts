/** What curators put at the head of their territory, until when. */
export { FeaturingModule } from './featuring.module';
