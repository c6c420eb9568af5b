import type { Persona } from '@rayonne/contracts';
import { plainWords } from './header-words';

const WORDS: Record<Persona, readonly string[]> = {
  ambassador: [
    'ambassadeur',
    'ambassadrice',
    'ambassador',
    'habitant',
    'habitante',
    'benevole',
    'citoyen',
    'citoyenne',
    'volunteer',
    'resident',
  ],
  leader: [
    'dirigeant',
    'dirigeante',
    'dirigeants',
    'chef d entreprise',
    'cheffe d entreprise',
    'entrepreneur',
    'entrepreneuse',
    'patron',
    'patronne',
    'gerant',
    'gerante',
    'leader',
    'business leader',
    'ceo',
    'manager',
    'commercant',
    'commercante',
    'artisan',
    'artisane',
  ],
  actor: [
    'acteur',
    'actrice',
    'acteur local',
    'actrice locale',
    'acteurs',
    'local actor',
    'actor',
    'institution',
    'association',
    'elu',
    'elue',
    'agent',
    'agente',
    'partenaire',
    'partner',
    'collectivite',
  ],
};

const PERSONA_OF = new Map(
  Object.entries(WORDS).flatMap(([persona, words]) => words.map((word) => [word, persona as Persona] as const)),
);

/** The persona that a cell names: "Dirigeante", "ambassadeur ou ambassadrice", "Local actor". */
export function personaOf(cell: string): Persona | undefined {
  const words = plainWords(cell);
  return PERSONA_OF.get(words) ?? PERSONA_OF.get(words.split(/ (?:ou|or|et|and) /)[0]!);
}
