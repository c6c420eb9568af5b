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

type Place = Pick<CastMember, 'communeCode' | 'trustLevel'> & Partial<Pick<CastMember, 'mandate'>>;

const person = (
  address: string,
  [name, persona, headline]: readonly [string, Persona, string],
  where: Place,
): CastMember => ({
  email: `${address}@demo.rayonne.example`,
  name,
  persona,
  headline,
  mandate: undefined,
  ...where,
});

/** The six whom a visitor of the demo can be. */
export const CAST = {
  claire: person('claire', ['Claire Fontaine', 'ambassador', 'Ambassadrice, infirmière libérale'], {
    communeCode: '95277',
    trustLevel: 2,
  }),
  yassine: person('yassine', ['Yassine Merle', 'leader', 'Menuiserie Merle'], { communeCode: '95527', trustLevel: 2 }),
  anne: person('anne', ['Anne Duval', 'actor', 'Anime le réseau pour l’agglomération'], {
    communeCode: '95527',
    trustLevel: 2,
    mandate: 'community_manager',
  }),
  paul: person('paul', ['Paul Nguyen', 'leader', 'Brasserie du Ru'], { communeCode: '95351', trustLevel: 1 }),
  ines: person('ines', ['Inès Benali', 'ambassador', 'Étudiante en logistique'], {
    communeCode: '77514',
    trustLevel: 1,
  }),
  samira: person('samira', ['Samira Haddad', 'actor', 'Office de tourisme Grand Roissy'], {
    communeCode: '95527',
    trustLevel: 3,
  }),
} as const satisfies Record<string, CastMember>;

export type CastName = keyof typeof CAST;

/** Has an account and belongs to no territory. */
export const OUTSIDER = { email: 'marc@demo.rayonne.example', name: 'Marc Lefèvre' } as const;

/** Takes no part at the moment, by a decision of the demo's manager. */
export const SUSPENDED: CastMember = person('regis', ['Régis Lambert', 'leader', 'Courtier en assurances'], {
  communeCode: '95527',
  trustLevel: 0,
});

/** Of every account of the demo; the demo exists only on a loopback address. */
export const DEMO_PASSWORD = 'rayonne en demo';
