import { CAST } from '@rayonne/testing';
import type { DemoActor } from '../demo-actor';

const DAY_MS = 86_400_000;

/** What Claire is still writing, what goes out by itself, and what she put away. */
export async function leaveDrafts(actors: ReadonlyMap<string, DemoActor>, territory: string): Promise<void> {
  const claire = actors.get(CAST.claire.email)!;
  const save = async (content: object): Promise<string> => {
    const input = { territory, id: crypto.randomUUID(), version: 0, content: JSON.stringify(content) };
    return claire.does(`mutation ($input: SaveDraftInput!) { saveDraft(input: $input) { id } }`, { input });
  };
  await save({
    kind: 'QUESTION',
    body: 'Qui connaît un luthier sur le territoire ? L’école de musique de Goussainville',
  });
  const scheduled = await save({
    kind: 'UPDATE',
    body: 'Portes ouvertes de l’atelier vélo samedi de 10 h à 17 h, place de l’Église. Venez avec une roue voilée.',
  });
  const publishAt = new Date(Date.now() + 2 * DAY_MS).toISOString();
  await claire.does(`mutation ($input: ScheduleDraftInput!) { scheduleDraft(input: $input) { id } }`, {
    input: { territory, id: scheduled, version: 1, publishAt },
  });
  const past = await claire.does(`mutation ($input: PublishPostInput!) { publishPost(input: $input) { id } }`, {
    input: { territory, body: 'La bourse aux plantes de printemps a trouvé preneur pour 312 plants. Merci à tous.' },
  });
  await claire.asks(`mutation ($id: ID!) { archivePost(id: $id) }`, { id: past });
}
