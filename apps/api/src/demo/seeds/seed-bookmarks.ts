import { CAST } from '@rayonne/testing';
import type { DemoActor } from '../demo-actor';

/** What Claire keeps, by the first words of a content and the folder where it stands. */
const FOLDERS: Readonly<Record<string, readonly string[]>> = {
  'Pour mes visiteurs': ['À quatre heures, Gonesse sent le pain', 'Le chemin que les cartes ignorent'],
  'Prochaines rencontres': ['Quel jour pour le prochain petit-déjeuner'],
};
const UNFILED = 3;

interface Listed {
  feed: { nodes: { id: string; __typename: string; body: string; title?: string; story?: { title: string } | null }[] };
}

const FEED = `query ($territory: ID!) {
  feed(territory: $territory, first: 50) {
    nodes { id __typename ... on Post { body story { title } } ... on Opportunity { title body } }
  }
}`;

export async function keepSome(actors: ReadonlyMap<string, DemoActor>, territory: string): Promise<void> {
  const claire = actors.get(CAST.claire.email)!;
  const { feed } = await claire.asks<Listed>(FEED, { territory });
  const save = (subject: string, folder?: string) =>
    claire.does(`mutation ($input: SaveSubjectInput!) { saveSubject(input: $input) { id } }`, {
      input: { subject, folder },
    });
  const opportunities = feed.nodes.filter(({ __typename }) => __typename === 'Opportunity');
  for (const { id } of opportunities.slice(0, UNFILED)) await save(id);
  for (const [name, begins] of Object.entries(FOLDERS)) {
    const create = `mutation ($input: CreateBookmarkFolderInput!) { createBookmarkFolder(input: $input) { id } }`;
    const folder = await claire.does(create, { input: { territory, name } });
    const kept = feed.nodes.filter(({ body, story }) =>
      begins.some((words) => (story?.title ?? body).startsWith(words)),
    );
    for (const { id } of kept) await save(id, folder);
  }
}
