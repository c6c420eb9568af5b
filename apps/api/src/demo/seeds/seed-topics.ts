import { encodeSharedId } from '../../platform/database/public-id';
import type { DemoActor } from '../demo-actor';
import { TOPICS } from '../demo-content';

const CHOOSE = `mutation ($input: ChooseTopicInput!) { chooseTopic(input: $input) { id } }`;

/** The topics that the cast follows. */
export async function followTopics(actors: ReadonlyMap<string, DemoActor>, territoryId: string): Promise<void> {
  const territory = encodeSharedId(territoryId);
  for (const [email, topics] of Object.entries(TOPICS)) {
    for (const topic of topics) {
      await actors.get(email)!.does(CHOOSE, { input: { territory, topic, choice: 'FOLLOWED' } });
    }
  }
}
