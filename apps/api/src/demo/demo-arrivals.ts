import { CAST } from '@rayonne/testing';

const { claire, yassine, ines, samira } = CAST;
const at = (address: string) => `${address}@demo.rayonne.example`;

export interface DemoNewcomer {
  readonly email: string;
  readonly name: string;
  readonly communeCode: string;
  readonly interests: readonly string[];
  readonly hoursAgo: number;
}

/** Have just come by a poster, and nobody has welcomed them yet. */
export const NEWCOMERS: readonly DemoNewcomer[] = [
  {
    email: at('nora'),
    name: 'Nora Belkacem',
    communeCode: '95277',
    interests: ['families', 'food', 'culture'],
    hoursAgo: 5,
  },
  { email: at('hugo'), name: 'Hugo Marchand', communeCode: '95527', interests: ['business', 'mobility'], hoursAgo: 21 },
  {
    email: at('lea'),
    name: 'Léa Fontana',
    communeCode: '77514',
    interests: ['sport', 'solidarity', 'events'],
    hoursAgo: 40,
  },
];

/** What some of those who are there care about, so that they have something in common with newcomers. */
export const INTERESTS_OF: Readonly<Record<string, readonly string[]>> = {
  [claire.email]: ['families', 'food', 'solidarity'],
  [yassine.email]: ['business', 'crafts', 'training'],
  [ines.email]: ['mobility', 'jobs', 'events'],
  [samira.email]: ['tourism', 'culture', 'heritage'],
};

export const QUESTIONS = [
  'Qu’est-ce qui vous relie au territoire\u202f?',
  'Que voudriez-vous y apporter, ou y trouver\u202f?',
];

export interface DemoApplicant {
  readonly email: string;
  readonly name: string;
  readonly persona: 'AMBASSADOR' | 'LEADER' | 'ACTOR';
  readonly communeCode: string;
  readonly answers: readonly [string, string];
  readonly hoursAgo: number;
}

/** Wait for an answer: they asked while the door opened on request. */
export const APPLICANTS: readonly DemoApplicant[] = [
  {
    email: at('sofiane'),
    name: 'Sofiane Kerroum',
    persona: 'LEADER',
    communeCode: '95585',
    answers: [
      'Je tiens une épicerie fine à Sarcelles depuis mars.',
      'Des producteurs à moins de vingt kilomètres, et des voisins curieux.',
    ],
    hoursAgo: 3,
  },
  {
    email: at('maelle'),
    name: 'Maëlle Guérin',
    persona: 'ACTOR',
    communeCode: '95351',
    answers: [
      'Je coordonne l’association des parents du collège de Louvres.',
      'Des bénévoles pour l’aide aux devoirs, deux soirs par semaine.',
    ],
    hoursAgo: 26,
  },
  {
    email: at('antoine'),
    name: 'Antoine Vidal',
    persona: 'AMBASSADOR',
    communeCode: '95019',
    answers: [
      'J’ai grandi à Arnouville et j’y reviens avec ma famille.',
      'Un coup de main pour trouver une crèche, puis rendre la pareille.',
    ],
    hoursAgo: 52,
  },
];

/** Invited by mail, with a word; nobody has answered yet. */
export const INVITED: readonly { readonly by: string; readonly email: string; readonly note: string }[] = [
  {
    by: claire.email,
    email: 'camille.roy@example.org',
    note: 'Tu me demandais qui appeler pour les visites\u202f: ils sont tous ici.',
  },
  {
    by: samira.email,
    email: 'contact@gite-des-lys.example.org',
    note: 'Nos congressistes cherchent des chambres à taille humaine.',
  },
];

/** Who has welcomed whom among those who came in the last month, within that many hours. */
export const WELCOMED: readonly { readonly newcomer: string; readonly by: string; readonly hours: number }[] = [
  { newcomer: at('bruno'), by: claire.email, hours: 6 },
  { newcomer: at('nadia'), by: samira.email, hours: 20 },
  { newcomer: at('julien'), by: claire.email, hours: 30 },
  { newcomer: at('mei'), by: samira.email, hours: 4 },
  { newcomer: at('olivier'), by: ines.email, hours: 47 },
  { newcomer: at('fatou'), by: yassine.email, hours: 11 },
  { newcomer: at('karim'), by: claire.email, hours: 9 },
  { newcomer: at('helene'), by: yassine.email, hours: 15 },
];
