/** The gate before publication: ordered checks, what they hold, and those who read it. */
export type { ScreenedText } from './checks/screening-check';
export {
  ScreenedKinds,
  type HeldUpload,
  type HeldWords,
  type ReleasedContent,
  type ScreenedKind,
} from './passing/screened-kinds';
export { Screening, type Leave } from './passing/screening';
export { ScreeningModule } from './screening.module';
export { SCREENING_DATA } from './screening.personal-data';
