import { CAST } from '@rayonne/testing';
import { encodeSharedId } from '../platform/database/public-id';
import type { DemoActor } from './demo-actor';

const FILE_NAME = 'Rencontre du 12 octobre.csv';

/** As the community manager's spreadsheet wrote it, with what such lists have: a member already, a person twice, slips. */
const FILE = `Prénom;Nom;Adresse e-mail;Entreprise;Ville;Profil;Intérêts
Nadia;Roux;nadia.roux@demo.rayonne.example;Roux Paysage;Gonesse;Dirigeante;jardins partagés
Karim;Bensaïd;karim.bensaid@demo.rayonne.example;Lycée Gustave-Monod;Villiers-le-Bel;Acteur local;orientation
Élodie;Marchand;elodie.marchand@demo.rayonne.example;;Roissy-en-France;Ambassadrice;course à pied
Claire;Fontaine;${CAST.claire.email};Cabinet infirmier;Gonesse;Ambassadrice;santé
Tom;Lenoir;tom.lenoir@;Traiteur Lenoir;Sarcelles;Dirigeant;
Nadia;Roux;Nadia.Roux@demo.rayonne.example;Roux Paysage;Gonesse;Dirigeante;jardins partagés
Mariam;Touré;mariam.toure@demo.rayonne.example;Mission locale;Lyon;Acteur local;emploi
Hugo;Pires;;Garage Pires;Louvres;Dirigeant;
Lucie;Garnier;lucie.garnier@demo.rayonne.example;Fleurs Garnier;Louvres;Commerçante;mécénat
`;

const ROLES = ['FIRST_NAME', 'LAST_NAME', 'EMAIL', 'ORGANISATION', 'COMMUNE', 'PERSONA', null];

/** A list that waits for the word of its importer, so that the dry run shows. */
export async function bringList(importer: DemoActor, territoryId: string): Promise<void> {
  const list = await importer.brings(encodeSharedId(territoryId), FILE_NAME, FILE);
  await importer.does(`mutation ($input: CheckImportInput!) { checkImport(input: $input) { id } }`, {
    input: { import: list, version: 1, roles: ROLES },
  });
}
