import { createContext, use } from 'react';
import type { Power } from '@rayonne/contracts';
import type { AvatarProps } from '@rayonne/ui';

/** Where the viewer is, as whom, and what the charter lets them do there. */
export interface CurrentMembership {
  memberId: string;
  memberName: string;
  memberInitials: string;
  memberPhoto: AvatarProps['photo'];
  territoryId: string;
  slug: string;
  name: string;
  code: string;
  /** `#rrggbb`; none is the product's own green. */
  color: string | null;
  logo: { url: string } | null;
  powers: readonly string[];
  /** How much waits in each place of the managing menu. */
  waiting: Readonly<Record<string, number>>;
  /** ISO 8601; unset before the first visit. */
  feedSeenAt: string | null;
}

const MembershipContext = createContext<CurrentMembership | undefined>(undefined);

export const MembershipProvider = MembershipContext.Provider;

const MembershipsContext = createContext<readonly CurrentMembership[]>([]);

/** All of the viewer's, of which one is where they are. */
export const MembershipsProvider = MembershipsContext.Provider;

export const useMemberships = () => use(MembershipsContext);

export const useMaybeMembership = () => use(MembershipContext);

/** For pages of a territory, which show only to its members. */
export function useMembership(): CurrentMembership {
  const membership = use(MembershipContext);
  if (!membership) throw new Error('This page belongs inside a territory');
  return membership;
}

export const useHolds = (power: Power): boolean => useMembership().powers.includes(power);
