/** What members say of themselves, shown to each reader as far as they may see it. */
export { MemberProfile } from './member-profile.entity';
export { MemberProfileModel } from './profile.model';
export { presentProfile, profileColumns, profileJoins, type ProfileRow } from './profile-presentation';
export { ProfileChanged } from './profiles.events';
export { ProfilesModule } from './profiles.module';
export { distanceBetween } from './reasons/proximity';
export { PROFILES_DATA } from './profiles.personal-data';
