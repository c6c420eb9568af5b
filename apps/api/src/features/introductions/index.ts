/** Introductions: who could introduce whom, and asking for it. */
export { IntroductionsModule } from './introductions.module';
export { INTRODUCTIONS_DATA } from './introductions.personal-data';
