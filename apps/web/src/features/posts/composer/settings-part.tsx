import { SettingsDisclosure } from '../../../shared/subjects/settings/settings-disclosure';
import type { ComposerPartProps } from './composer-parts';

/** For whom the post is, and where. */
export const SettingsPart = ({ draft, onChange }: ComposerPartProps) => (
  <SettingsDisclosure value={draft} onChange={onChange} />
);
