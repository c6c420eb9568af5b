import type { DemoActor } from './demo-actor';
import type { DemoReply } from './demo-content';

type Actors = ReadonlyMap<string, DemoActor>;

const COMMENT = `mutation ($input: CommentInput!) { comment(input: $input) { id } }`;

/** What people say under a content, and to one another. */
export async function discuss(actors: Actors, subject: string, replies: readonly DemoReply[]): Promise<void> {
  const ids: string[] = [];
  for (const { by, text: body, answers } of replies) {
    const input = { subject, body, answers: answers === undefined ? null : ids[answers] };
    ids.push(await actors.get(by)!.does(COMMENT, { input }));
  }
}
