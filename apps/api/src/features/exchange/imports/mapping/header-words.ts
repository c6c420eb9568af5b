import type { ColumnRole } from './roles';

/** Letters and digits without accents or case, words parted by one space. */
export const plainWords = (text: string) =>
  text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** What office suites, LinkedIn and people call their columns, in French and in English. */
const WORDS: Record<ColumnRole, readonly string[]> = {
  email: [
    'email',
    'e mail',
    'mail',
    'courriel',
    'mel',
    'adresse email',
    'adresse e mail',
    'adresse mail',
    'adresse courriel',
    'adresse electronique',
    'email address',
    'e mail address',
    'email pro',
    'mail pro',
    'email professionnel',
    'contact email',
    'e mail 1 value',
  ],
  first_name: ['prenom', 'prenoms', 'first name', 'firstname', 'given name', 'first', 'forename'],
  last_name: [
    'nom',
    'nom de famille',
    'nom usuel',
    'nom d usage',
    'last name',
    'lastname',
    'surname',
    'family name',
    'last',
  ],
  full_name: [
    'nom complet',
    'nom prenom',
    'nom et prenom',
    'prenom nom',
    'prenom et nom',
    'full name',
    'name',
    'contact',
    'personne',
  ],
  organisation: [
    'organisation',
    'organization',
    'organisme',
    'entreprise',
    'nom de l entreprise',
    'societe',
    'company',
    'company name',
    'structure',
    'etablissement',
    'association',
    'raison sociale',
    'employeur',
    'employer',
  ],
  commune: ['commune', 'ville', 'city', 'town', 'localite', 'municipality', 'code insee', 'insee', 'code commune'],
  persona: [
    'profil',
    'persona',
    'profile',
    'type',
    'type de membre',
    'type de profil',
    'categorie',
    'category',
    'statut',
    'role',
  ],
};

const ROLE_OF = new Map(
  Object.entries(WORDS).flatMap(([role, words]) => words.map((word) => [word, role as ColumnRole] as const)),
);

export const roleOfHeader = (header: string): ColumnRole | undefined => ROLE_OF.get(plainWords(header));

export const isKnownHeader = (cell: string) => roleOfHeader(cell) !== undefined;
