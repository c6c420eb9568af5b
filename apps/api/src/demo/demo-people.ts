import { CAST, SUSPENDED, type CastMember } from '@rayonne/testing';

const neighbour = (
  address: string,
  name: string,
  persona: CastMember['persona'],
  headline: string,
  communeCode: string,
  trustLevel: CastMember['trustLevel'] = 0,
): CastMember => ({
  email: `${address}@demo.rayonne.example`,
  name,
  persona,
  headline,
  communeCode,
  trustLevel,
  mandate: undefined,
});

/** Fills the directory around the cast. */
const NEIGHBOURS: readonly CastMember[] = [
  neighbour('lucie', 'Lucie Maréchal', 'ambassador', 'Professeure au lycée Romain-Rolland', '95280', 2),
  neighbour('thomas', 'Thomas Petit', 'leader', 'Transports Petit & Fils', '77291', 2),
  neighbour('awa', 'Awa Diallo', 'leader', 'Crèche Les Petits Pilotes', '95585'),
  neighbour('bruno', 'Bruno Castelli', 'actor', 'Pépinière d’entreprises de Louvres', '95351', 2),
  neighbour('nadia', 'Nadia Kaddour', 'ambassador', 'Guide à Écouen', '95205', 2),
  neighbour('julien', 'Julien Roche', 'leader', 'Maraîchage Roche', '95241'),
  neighbour('mei', 'Mei Zhang', 'leader', 'Hôtel des Trois Pistes', '95527'),
  neighbour('olivier', 'Olivier Garnier', 'ambassador', 'Retraité de l’aérien', '77294'),
  neighbour('fatou', 'Fatou Sarr', 'actor', 'Mission locale', '95680', 2),
  neighbour('pauline', 'Pauline Lemaire', 'leader', 'Atelier Lemaire, couture', '77153'),
  neighbour('karim', 'Karim Ouali', 'ambassador', 'Entraîneur de basket', '95268'),
  neighbour('helene', 'Hélène Vasseur', 'actor', 'Chambre de métiers', '95019', 2),
];

export const PEOPLE: readonly CastMember[] = [...Object.values(CAST), ...NEIGHBOURS, SUSPENDED];
