import type { TestMember } from '../../territories/testing/member.factory';

const REQUEST = `mutation ($input: RequestConnectionInput!) { requestConnection(input: $input) { connection } }`;

export const requestConnection = (by: Pick<TestMember, 'client'>, to: Pick<TestMember, 'publicId'>, note?: string) =>
  by.client.ask(REQUEST, { input: { member: to.publicId, note } });

/** Connects two members, as both of them would: who asks an asker says yes. */
export async function connect(one: TestMember, other: TestMember): Promise<void> {
  await requestConnection(one, other);
  await requestConnection(other, one);
}
