import { CAST } from '@rayonne/testing';
import type { DemoActor } from '../demo-actor';

const WORDS = [
  { word: 'prêt entre particuliers', answer: 'REFUSE' },
  { word: 'revenus garantis', answer: 'HOLD' },
] as const;

/** A list of words to look out for, and one post that waits to be read. */
export async function screenSomething(
  actors: ReadonlyMap<string, DemoActor>,
  territory: string,
  media: object | undefined,
): Promise<void> {
  const anne = actors.get(CAST.anne.email)!;
  for (const { word, answer } of WORDS) {
    await anne.asks(`mutation ($input: BlockWordInput!) { blockWord(input: $input) { mostWords } }`, {
      input: { territory, word, answer },
    });
  }
  await actors
    .get(CAST.yassine.email)!
    .asks(`mutation ($input: PublishPostInput!) { publishPost(input: $input) { id } }`, {
      input: {
        territory,
        media,
        body: 'Un démarcheur passe à Gonesse et promet des « revenus garantis » contre un toit solaire. Méfiance : demandez toujours l’assurance décennale et le nom du poseur.',
      },
    });
}
