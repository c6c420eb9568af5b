import type { MessageId } from '@rayonne/messages';
import type { OrganisationKind, OrganisationRole, OrganisationSize } from '../../gql/graphql';

export const KINDS: readonly OrganisationKind[] = ['COMPANY', 'ASSOCIATION', 'INSTITUTION'];

export const KIND_TEXT: Record<OrganisationKind, MessageId> = {
  COMPANY: 'organisation.company',
  ASSOCIATION: 'organisation.association',
  INSTITUTION: 'organisation.institution',
};

export const SIZES: readonly OrganisationSize[] = ['NONE', 'UP_TO_9', 'UP_TO_49', 'UP_TO_249', 'FROM_250'];

export const SIZE_TEXT: Record<OrganisationSize, MessageId> = {
  NONE: 'organisation.size0',
  UP_TO_9: 'organisation.size9',
  UP_TO_49: 'organisation.size49',
  UP_TO_249: 'organisation.size249',
  FROM_250: 'organisation.size250',
};

export const ROLES: readonly OrganisationRole[] = ['OWNER', 'EDITOR', 'MEMBER'];

export const ROLE_TEXT: Record<OrganisationRole, MessageId> = {
  OWNER: 'organisation.owner',
  EDITOR: 'organisation.editor',
  MEMBER: 'organisation.member',
};

/** 732 829 320 00074, with spaces that keep together. */
export const groupDigits = (number: string) =>
  [number.slice(0, 3), number.slice(3, 6), number.slice(6, 9), number.slice(9)].filter(Boolean).join('\u202F');
