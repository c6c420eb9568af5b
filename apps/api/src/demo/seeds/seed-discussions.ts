import type { DemoActor } from '../demo-actor';
import type { DemoOpportunity, DemoPost } from '../demo-shapes';

type Actors = ReadonlyMap<string, DemoActor>;

const COMMENT = `mutation ($input: CommentInput!) { comment(input: $input) { id } }`;

const REACT = `mutation ($input: ReactInput!) { react(input: $input) { id } }`;
const ACCEPT = `mutation ($input: AcceptAnswerInput!) { acceptAnswer(input: $input) { id } }`;
const KINDS = ['THANKS', 'BRAVO', 'SUPPORT', 'IDEA'];

/** What people say under a content and to one another, and how they react. */
export async function discuss(actors: Actors, publicId: string, subject: DemoPost | DemoOpportunity): Promise<void> {
  const ids: string[] = [];
  for (const { by, text: body, answers } of subject.replies ?? []) {
    const input = { subject: publicId, body, answers: answers === undefined ? null : ids[answers] };
    ids.push(await actors.get(by)!.does(COMMENT, { input }));
  }
  for (const [index, email] of (subject.reactions ?? []).entries()) {
    await actors.get(email)!.does(REACT, { input: { subject: publicId, kind: KINDS[(index * 3) % KINDS.length] } });
  }
  if (subject.kind === 'post' && subject.accepted !== undefined) {
    await actors.get(subject.by)!.does(ACCEPT, { input: { post: publicId, comment: ids[subject.accepted] } });
  }
}
