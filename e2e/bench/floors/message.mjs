/** The least that a message can cost: node:http, one INSERT and one emit of socket.io. */
import { createServer } from 'node:http';
import pg from 'pg';
import { Server } from 'socket.io';

const INSERT = `
  insert into bench_messages (room, client_message_id, body) values ($1, $2, $3) returning sequence, sent_at`;

const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 10 });
await pool.query(`
  create table bench_messages (
    sequence bigint generated always as identity primary key,
    room text not null, client_message_id text not null, body text not null, sent_at timestamptz not null default now())`);

async function send({ room, clientMessageId, body }) {
  const { rows } = await pool.query({ name: 'send', text: INSERT, values: [room, clientMessageId, body] });
  const message = { clientMessageId, body, sequence: Number(rows[0].sequence), sentAt: rows[0].sent_at };
  sockets.to(room).emit('message.sent', message);
  return message;
}

const server = createServer((request, response) => {
  const chunks = [];
  request.on('data', (chunk) => chunks.push(chunk));
  request.on('end', async () => {
    const text = JSON.stringify({ data: { sendMessage: await send(JSON.parse(Buffer.concat(chunks))) } });
    response.writeHead(200, {
      'content-type': 'application/json; charset=utf-8',
      'content-length': Buffer.byteLength(text),
    });
    response.end(text);
  });
});

const sockets = new Server(server, { transports: ['websocket'], serveClient: false });
sockets.on('connection', (socket) => socket.join(socket.handshake.query.room));

server.listen(0, '127.0.0.1', () =>
  process.send({ type: 'ready', address: `http://127.0.0.1:${server.address().port}` }),
);
process.on('SIGTERM', () => process.exit(0));
