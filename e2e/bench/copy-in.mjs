import { once } from 'node:events';

/** Small enough to wait for the server in between, large enough to make few messages. */
const CHUNK = 1 << 18;

/** Fills `columns` of a table from rows (arrays of values, null for none), a few at a time: rows may be millions. */
export function copyInto(client, table, columns, rows) {
  return new Promise((resolve, reject) => {
    client.query(new CopyIn(`copy ${table} (${columns.join(', ')}) from stdin`, rows, { resolve, reject }));
  });
}

/** What `pg` calls while a statement of its own protocol runs. */
class CopyIn {
  failure = null;

  constructor(text, rows, outcome) {
    Object.assign(this, { text, rows, outcome });
  }

  submit(connection) {
    connection.query(this.text);
  }

  async handleCopyInResponse(connection) {
    try {
      for (const chunk of chunksOf(this.rows)) {
        if (this.failure) return;
        connection.sendCopyFromChunk(Buffer.from(chunk));
        if (connection.stream.writableNeedDrain) await once(connection.stream, 'drain');
      }
      connection.endCopyFrom();
    } catch (error) {
      this.failure = error;
      connection.sendCopyFail(error.message);
    }
  }

  handleError(error) {
    this.failure ??= error;
    this.outcome.reject(this.failure);
  }

  handleCommandComplete() {}

  handleReadyForQuery() {
    this.outcome.resolve();
  }
}

function* chunksOf(rows) {
  let chunk = '';
  for (const row of rows) {
    chunk += `${row.map(encoded).join('\t')}\n`;
    if (chunk.length < CHUNK) continue;
    yield chunk;
    chunk = '';
  }
  if (chunk) yield chunk;
}

const ESCAPED = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };
const encoded = (value) => (value === null ? '\\N' : String(value).replaceAll(/[\\\t\n\r]/g, (one) => ESCAPED[one]));
