/** The content spine: one row for anything published, one rule of who sees it, one register of its kinds. */
export { CoAuthorAccepted, CoAuthorInvited, CoAuthorLeft, CoAuthorRemoved } from './co-authors/co-authors.events';
export { HandOverOffered, SubjectHandedOver, type HandOverReason } from './co-authors/hand-overs.events';
export { HandOvers } from './co-authors/hand-overs.service';
export { UNATTENDED } from './co-authors/unattended';
export { CoAuthors } from './co-authors/co-authors.service';
export { signedBy } from './co-authors/co-authors.sql';
export { SubjectSettingsInput } from './settings/subject-settings.input';
export { AudienceRoom } from './guests/audience-room';
export { SubjectGuests, type Guest } from './guests/subject-guests.service';
export { SubjectGuestAdmitted } from './guests/guests.events';
export { Subject } from './subject.entity';
export {
  SubjectKinds,
  type LinkedData,
  type LongText,
  type LongTexts,
  type PublicWords,
  type SubjectCore,
  type SubjectKind,
} from './subject-kinds';
export { ReactionKindModel, SubjectModel } from './subject.model';
export { SubjectRemoved, SubjectRestored, SubjectRenewed } from './subjects.events';
export {
  canComment,
  canConfirm,
  canEditSubject,
  canFeature,
  canFlag,
  canReact,
  canReshare,
  isAuthor,
  isConfidential,
  scopeOf,
  type Authored,
} from './subjects.policy';
export { type HeldSubject } from './subjects.repository';
export { type SubjectRow } from './subject-rows';
export { SubjectsModule } from './subjects.module';
export { Subjects, type OpenSubject } from './subjects.service';
export { isForAll, sightColumns, visibleTo } from './visible-to';
export { SUBJECTS_DATA } from './subjects.personal-data';
export { MentionModel } from './mention.model';
