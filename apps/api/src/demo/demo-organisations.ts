import { CAST } from '@rayonne/testing';
import type { DemoActor } from './demo-actor';

interface DemoOrganisation {
  readonly owner: string;
  readonly page: {
    readonly kind: 'COMPANY' | 'ASSOCIATION' | 'INSTITUTION';
    readonly name: string;
    /** Made up, with the check digits of a real one. */
    readonly registration?: string;
    readonly sector: string;
    readonly size: string;
    readonly communeCode: string;
    readonly description: string;
    readonly links: readonly string[];
  };
}

const { yassine, anne, paul, samira, claire, ines } = CAST;
const at = (address: string) => `${address}@demo.rayonne.example`;

const ORGANISATIONS: readonly DemoOrganisation[] = [
  {
    owner: at('fatou'),
    page: {
      kind: 'ASSOCIATION',
      name: 'Les Jardins de la Plaine',
      sector: '94',
      size: 'UP_TO_9',
      communeCode: '95680',
      description:
        'Des parcelles partagées à Villiers-le-Bel, un marché le premier samedi du mois, et du café pour qui vient désherber.',
      links: [],
    },
  },
  {
    owner: paul.email,
    page: {
      kind: 'COMPANY',
      name: 'Brasserie du Ru',
      registration: '91234567500017',
      sector: '11',
      size: 'UP_TO_9',
      communeCode: '95351',
      description:
        'Brasserie artisanale à Louvres, à cinq minutes de la gare. Quatre bières à l’année, une au miel de Vémars au printemps.\n\nNous cherchons de l’orge cultivée à moins de trente kilomètres, et des tables qui aiment servir local.',
      links: ['https://brasserie-du-ru.example'],
    },
  },
  {
    owner: samira.email,
    page: {
      kind: 'INSTITUTION',
      name: 'Office de tourisme Grand Roissy',
      registration: '92345678400019',
      sector: '79',
      size: 'UP_TO_49',
      communeCode: '95527',
      description:
        'Nous donnons envie de rester un jour de plus : visites guidées, accueil des congrès, conseils aux hôteliers.\n\nLes ambassadeurs sont nos meilleurs guides : dites-nous ce que vous aimez montrer.',
      links: ['https://grand-roissy.example/visiter', 'https://grand-roissy.example/congres'],
    },
  },
  {
    owner: yassine.email,
    page: {
      kind: 'COMPANY',
      name: 'Menuiserie Merle',
      registration: '93456789200013',
      sector: '16',
      size: 'UP_TO_49',
      communeCode: '95527',
      description:
        'Escaliers, agencements et huisseries sur mesure, en bois de nos régions. Douze compagnons, deux apprentis chaque année.\n\nL’atelier se visite le premier vendredi du mois.',
      links: ['https://menuiserie-merle.example'],
    },
  },
];

interface DemoClaim {
  readonly by: string;
  readonly organisation: string;
  readonly note: string;
  /** Who answers, and how; without it, the claim waits. */
  readonly answer?: { readonly from: string; readonly accept: boolean };
}

const CLAIMED: readonly DemoClaim[] = [
  {
    by: claire.email,
    organisation: 'Les Jardins de la Plaine',
    note: 'J’ai une parcelle depuis mars.',
    answer: { from: at('fatou'), accept: true },
  },
  {
    by: ines.email,
    organisation: 'Brasserie du Ru',
    note: 'Je sers au bar le samedi.',
    answer: { from: paul.email, accept: false },
  },
  {
    by: claire.email,
    organisation: 'Office de tourisme Grand Roissy',
    note: 'Je fais visiter le vieux Gonesse un dimanche par mois.',
  },
];

const CREATE = `mutation ($input: CreateOrganisationInput!) { createOrganisation(input: $input) { id } }`;
const CLAIM = `mutation ($input: ClaimOrganisationInput!) { claimOrganisation(input: $input) { id } }`;
const CLAIMS = `query ($id: ID!) { organisation(id: $id) { id claims { id } } }`;
const DECIDE = `mutation ($input: DecideClaimInput!) { decideClaim(input: $input) { id } }`;

/** Makes the organisations, each claimed by its owner and agreed to by the community manager, and claims on them; gives their ids by name. */
export async function bringOrganisations(
  actors: ReadonlyMap<string, DemoActor>,
  territory: string,
): Promise<ReadonlyMap<string, string>> {
  const ids = new Map<string, string>();
  const manager = actors.get(anne.email)!;
  for (const { owner, page } of ORGANISATIONS) {
    const id = await actors.get(owner)!.does(CREATE, { input: { territory, represents: true, ...page } });
    await answerAll(manager, id, true);
    ids.set(page.name, id);
  }
  for (const { by, organisation: name, note, answer } of CLAIMED) {
    const organisation = ids.get(name)!;
    await actors.get(by)!.does(CLAIM, { input: { organisation, role: 'MEMBER', note } });
    if (answer) await answerAll(actors.get(answer.from)!, organisation, answer.accept);
  }
  return ids;
}

async function answerAll(actor: DemoActor, id: string, accept: boolean): Promise<void> {
  const { organisation } = await actor.asks<{ organisation: { claims: { id: string }[] } }>(CLAIMS, { id });
  for (const claim of organisation.claims) await actor.does(DECIDE, { input: { claim: claim.id, accept } });
}
