/**
 * What is wrong with a conversation after the blows, one line a fault; nothing when every promise holds.
 *   sent          `{ author, clientMessageId, body }` in the order of each author
 *   acknowledged  what the API answered to them: `{ author, clientMessageId, id, sequence }`, in the same order
 *   stored        rows of the database in order of their number: `{ author, clientMessageId, id, sequence, body }`
 *   received      messages as a reader who caught up by number got them: `{ id, sequence, body }`
 */
export function judge({ sent, acknowledged, stored, received }) {
  const nameOf = ({ author, clientMessageId }) => `${author}/${clientMessageId}`;
  const kept = Map.groupBy(stored, nameOf);
  const faults = [];
  const expectThat = (holds, fault) => holds || faults.push(fault);

  for (const { name, told } of acknowledged.map((told) => ({ name: nameOf(told), told }))) {
    const row = kept.get(name)?.[0];
    expectThat(row, `${name} was acknowledged and is lost`);
    expectThat(!row || (row.id === told.id && row.sequence === told.sequence), `${name} is not as it was acknowledged`);
  }
  for (const message of sent) {
    const rows = kept.get(nameOf(message)) ?? [];
    expectThat(rows.length === 1, `${nameOf(message)} is there ${rows.length} times`);
    expectThat(
      rows.every(({ body }) => body === message.body),
      `${nameOf(message)} has another text`,
    );
  }
  expectThat(stored.length === sent.length, `${stored.length} messages are stored, ${sent.length} were sent`);
  expectThat(
    stored.every(({ sequence }, index) => sequence === index + 1),
    'the numbers have a gap',
  );
  for (const [author, told] of Map.groupBy(acknowledged, (message) => message.author)) {
    expectThat(isAscending(told.map(({ sequence }) => sequence)), `the messages of ${author} changed their order`);
  }
  expectThat(linesOf(received) === linesOf(stored), 'the reader got something else than what is stored');
  return faults;
}

const isAscending = (numbers) => numbers.every((number, index) => index === 0 || numbers[index - 1] < number);

const linesOf = (messages) => messages.map(({ id, sequence, body }) => `${sequence} ${id} ${body}`).join('\n');
