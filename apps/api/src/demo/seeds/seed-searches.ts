import { CAST } from '@rayonne/testing';
import type { DemoActor } from '../demo-actor';

interface Searched {
  readonly by: string;
  readonly name: string;
  /** The parameters of the list's address. */
  readonly query: string;
  readonly alert: 'AT_ONCE' | 'DAILY' | 'WEEKLY' | null;
}

const { claire, yassine, anne, paul } = CAST;

const SEARCHES: readonly Searched[] = [
  { by: claire.email, name: 'Locaux à partager', query: 'kind=premises&kind=equipment', alert: 'WEEKLY' },
  { by: claire.email, name: 'Accueil et bénévolat', query: 'kind=hosting&kind=skill&direction=need', alert: null },
  { by: yassine.email, name: 'Chantiers bois', query: 'sector=16&sector=43&direction=need', alert: 'AT_ONCE' },
  { by: yassine.email, name: 'Apprentis', query: 'q=apprenti&kind=job', alert: 'DAILY' },
  { by: anne.email, name: 'Tout ce qui est ouvert', query: '', alert: 'DAILY' },
  { by: paul.email, name: 'Circuits courts', query: 'q=circuit+court', alert: 'AT_ONCE' },
];

/** Searches that members come back to, and of which some tell them what is new. */
export async function saveSearches(actors: ReadonlyMap<string, DemoActor>, territory: string): Promise<void> {
  for (const { by, ...search } of SEARCHES) {
    const save = `mutation ($input: SaveOpportunitySearchInput!) { saveOpportunitySearch(input: $input) { id } }`;
    await actors.get(by)!.does(save, { input: { territory, ...search } });
  }
}
