import type { Power } from '@rayonne/contracts';
import type { MessageId } from '@rayonne/messages';
import type { IconName } from '@rayonne/ui';
import { paths } from '../routing/paths';

export interface ManagePlace {
  /** As the server names what waits there. */
  name: string;
  /** Any of them opens the place. */
  powers: readonly Power[];
  label: MessageId;
  icon: IconName;
  path: (slug: string) => string;
}

/** What members with a power look after, in the order of the menu. */
const MANAGE_PLACES: readonly ManagePlace[] = [
  { name: 'welcome', powers: ['members.welcome'], label: 'nav.welcome', icon: 'hand', path: paths.welcome },
  {
    name: 'joining',
    powers: ['members.approve', 'territory.edit'],
    label: 'nav.manageJoining',
    icon: 'door',
    path: paths.manageJoining,
  },
  {
    name: 'invitations',
    powers: ['members.invite', 'members.approve'],
    label: 'nav.manageInvitations',
    icon: 'invite',
    path: paths.manageInvitations,
  },
  {
    name: 'screening',
    powers: ['reports.handle', 'territory.edit'],
    label: 'nav.manageScreening',
    icon: 'shown',
    path: paths.manageScreening,
  },
  {
    name: 'restrictions',
    powers: ['members.suspend'],
    label: 'nav.manageRestrictions',
    icon: 'shield',
    path: paths.manageRestrictions,
  },
  {
    name: 'contents',
    powers: ['content.curate'],
    label: 'nav.manageContents',
    icon: 'clock',
    path: paths.manageContents,
  },
  {
    name: 'territory',
    powers: ['territory.edit'],
    label: 'nav.manageTerritory',
    icon: 'territory',
    path: paths.manageTerritory,
  },
  { name: 'import', powers: ['members.import'], label: 'nav.manageImport', icon: 'charter', path: paths.imports },
];

export const managePlacesOf = (powers: readonly string[]): readonly ManagePlace[] =>
  MANAGE_PLACES.filter((place) => place.powers.some((power) => powers.includes(power)));
