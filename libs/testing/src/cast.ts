import type { MandateKind, Persona, TrustLevel } from '@rayonne/contracts';

/** Everyone of the demo territory; development, demo and tests know the same people. */
export interface CastMember {
  readonly email: string;
  readonly name: string;
  readonly persona: Persona;
  readonly headline: string;
  /** INSEE code of a commune of Roissy Pays de France. */
  readonly communeCode: string;
  readonly trustLevel: TrustLevel;
  readonly mandate: MandateKind | undefined;
}

const person = (
  address: string,
  name: string,
  persona: Persona,
  headline: string,
  communeCode: string,
  trustLevel: TrustLevel,
  mandate?: MandateKind,
): CastMember => ({ email: `${address}@demo.rayonne.example`, name, persona, headline, communeCode, trustLevel, mandate });

/** The six whom a visitor of the demo can be. */
export const CAST = {
  claire: person('claire', 'Claire Fontaine', 'ambassador', 'Ambassadrice, infirmière libérale', '95277', 2),
  yassine: person('yassine', 'Yassine Merle', 'leader', 'Menuiserie Merle', '95527', 2),
  anne: person('anne', 'Anne Duval', 'actor', 'Anime le réseau pour l’agglomération', '95527', 3, 'community_manager'),
  paul: person('paul', 'Paul Nguyen', 'leader', 'Brasserie du Ru', '95351', 1),
  ines: person('ines', 'Inès Benali', 'ambassador', 'Étudiante en logistique', '77514', 1),
  samira: person('samira', 'Samira Haddad', 'actor', 'Office de tourisme Grand Roissy', '95527', 3),
} as const satisfies Record<string, CastMember>;

export type CastName = keyof typeof CAST;

/** Has an account and belongs to no territory. */
export const OUTSIDER = { email: 'marc@demo.rayonne.example', name: 'Marc Lefèvre' } as const;

/** Of every account of the demo; the demo exists only on a loopback address. */
export const DEMO_PASSWORD = 'rayonne en demo';
