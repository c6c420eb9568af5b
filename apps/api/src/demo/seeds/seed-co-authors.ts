import type { DemoActor } from '../demo-actor';
import type { DemoPost } from '../demo-shapes';

/** Those who sign a post with its author, and those whom the author waits for. */
export async function inviteCoAuthors(
  actors: ReadonlyMap<string, DemoActor>,
  post: string,
  { by, signedBy = [], invited = [] }: DemoPost,
): Promise<void> {
  const asked = [...signedBy, ...invited];
  if (asked.length === 0) return;
  const coAuthors = asked.map((email) => actors.get(email)!.memberId);
  await actors.get(by)!.asks(`mutation ($input: InviteCoAuthorsInput!) { inviteCoAuthors(input: $input) { id } }`, {
    input: { post, coAuthors },
  });
  for (const email of signedBy) {
    await actors
      .get(email)!
      .asks(`mutation ($input: AnswerCoAuthorshipInput!) { answerCoAuthorship(input: $input) { id } }`, {
        input: { post, accept: true },
      });
  }
}
