import { readdir, readFile } from 'node:fs/promises';
import { request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { SMTPServer } from 'smtp-server';
import { ENV, type Env } from '../../env';
import { startTestApi, type TestApi } from '../../testing/test-api';
import { UnitOfWork } from '../database/unit-of-work';
import { makeJobsDue, runJobs } from '../jobs/testing/run-jobs';
import { Mail } from './mail';
import type { OutgoingMail } from './mail-content';

const greeting: OutgoingMail = {
  to: 'ines@demo.rayonne.example',
  locale: 'fr',
  subject: 'Bienvenue à Roissy',
  paragraphs: ['Bonjour Inès,'],
  action: { label: 'Venir', url: 'https://rayonne.example/t/roissy' },
  footer: 'Vous avez un compte.',
};

interface Row {
  id: string;
  state: string;
  failure: string | null;
  body_text: string | null;
}

const outbox = (api: TestApi) => api.database.query<Row>(`select * from outbox_mails order by id`);
const waitingJobs = (api: TestApi) =>
  api.database.query<{ attempts: number }>(
    `select attempts from graphile_worker.jobs where task_identifier = 'mail.send'`,
  );

async function empty(api: TestApi): Promise<void> {
  await api.database.query(`delete from outbox_mails`);
  await api.database.query(`delete from graphile_worker._private_jobs`);
}

describe('without a mail server', () => {
  let api: TestApi;
  beforeAll(async () => (api = await startTestApi()));
  afterAll(() => api.close());
  beforeEach(() => empty(api));

  const folder = () => join(api.get<Env>(ENV).STORAGE_ROOT, 'mails');

  it('a mail becomes a file that mail programs open', async () => {
    await api.get(Mail).send(greeting);
    await runJobs(api);
    const [row] = await outbox(api);
    expect(await readdir(folder())).toEqual([`${row!.id}.eml`]);
    const file = await readFile(join(folder(), `${row!.id}.eml`), 'utf8');
    expect(file).toContain('To: ines@demo.rayonne.example');
    expect(file).toContain(`Message-ID: <${row!.id}@rayonne.example>`);
    expect(file).toMatch(/^Subject: =\?UTF-8\?/m);
    expect(file).toContain('Auto-Submitted: auto-generated');
    expect(file.match(/^Content-Type: text\/(plain|html)/gm)).toHaveLength(2);
    expect(row).toMatchObject({ state: 'sent', failure: null });
  });

  it('a mail goes with the change that asked for it: a rollback takes it back', async () => {
    const undone = api.get(UnitOfWork).run(async () => {
      await api.get(Mail).send(greeting);
      throw new Error('changed my mind');
    });
    await expect(undone).rejects.toThrow('changed my mind');
    expect([await outbox(api), await waitingJobs(api)]).toEqual([[], []]);
  });

  it('a mail of the same key is sent once', async () => {
    await Promise.all([1, 2, 3].map(() => api.get(Mail).send({ ...greeting, dedupKey: 'welcome' })));
    expect([(await outbox(api)).length, (await waitingJobs(api)).length]).toEqual([1, 1]);
  });

  it('a mail whose headers would carry more than one line is refused, and nothing is written', async () => {
    await expect(api.get(Mail).send({ ...greeting, subject: 'Hi\r\nBcc: all@example.org' })).rejects.toThrow(
      'one line',
    );
    await expect(api.get(Mail).send({ ...greeting, to: 'a@example.org,b@example.org' })).rejects.toThrow('one address');
    expect([await outbox(api), await waitingJobs(api)]).toEqual([[], []]);
  });

  describe('the page of mails', () => {
    const ask = (headers: Record<string, string> = {}) =>
      new Promise<{ status: number; body: string }>((resolve, reject) => {
        request(`${api.url}/dev/mails`, { headers }, (answer) => {
          text(answer).then((body) => resolve({ status: answer.statusCode ?? 0, body }), reject);
        })
          .on('error', reject)
          .end();
      });

    it('shows what would have been mailed, as text', async () => {
      await api
        .get(Mail)
        .send({ ...greeting, subject: '<img src=x onerror=alert(1)>', paragraphs: ['"><script>alert(1)</script>'] });
      const { status, body } = await ask();
      expect(status).toBe(200);
      expect(body).toContain('ines@demo.rayonne.example');
      expect(body).toContain('<a href="https://rayonne.example/t/roissy">');
      expect(body).not.toContain('<script');
      expect(body).not.toContain('<img');
      expect(body).toMatch(/<iframe [^>]*sandbox srcdoc="[^"<>]*"><\/iframe>/);
    });

    it('answers to this machine alone, under its own names', async () => {
      const foreign: Record<string, string>[] = [
        { host: 'attacker.example' },
        { 'x-forwarded-for': '203.0.113.9' },
        { forwarded: 'for=203.0.113.9' },
      ];
      for (const headers of foreign) {
        expect((await ask(headers)).status).toBe(404);
      }
      expect((await ask({ host: 'localhost:3000' })).status).toBe(200);
    });
  });

  it('a mail on its own passes those of a crowd, even the earlier ones', async () => {
    await api.get(Mail).sendAll(['a', 'b', 'c'].map((name) => ({ ...greeting, to: `${name}@example.test` })));
    await api.get(Mail).send(greeting);
    await runJobs(api);
    const left = await api.database.query<{ recipient: string }>(
      `select recipient from outbox_mails order by closed_at`,
    );
    expect(left[0]!.recipient).toBe(greeting.to);
  });
});

it('the page of mails does not exist in production', async () => {
  const api = await startTestApi({ NODE_ENV: 'production', PUBLIC_ORIGIN: 'https://rayonne.example' });
  const answer = await fetch(`${api.url}/dev/mails`);
  expect(answer.status).toBe(404);
  await api.close();
});

describe('with a mail server', () => {
  let api: TestApi;
  let server: SMTPServer;
  let reply: number | undefined;
  const received: string[] = [];

  beforeAll(async () => {
    server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS'],
      onRcptTo: (_address, _session, callback) => {
        callback(reply ? Object.assign(new Error('no'), { responseCode: reply }) : null);
      },
      onData: (stream, _session, callback) => {
        text(stream).then((message) => callback(null, String(received.push(message))), callback);
      },
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.server.address() as AddressInfo;
    api = await startTestApi({ SMTP_URL: `smtp://127.0.0.1:${port}` });
  });

  afterAll(async () => {
    await api.close();
    await new Promise<void>((resolve) => server.close(resolve));
  });

  beforeEach(async () => {
    await empty(api);
    reply = undefined;
    received.length = 0;
  });

  it('a mail is delivered once and its words are forgotten', async () => {
    await api.get(Mail).send(greeting);
    await runJobs(api);
    const [row] = await outbox(api);
    expect(received).toHaveLength(1);
    expect(received[0]).toContain(`Message-ID: <${row!.id}@rayonne.example>`);
    expect(row).toMatchObject({ state: 'sent', body_text: null });
    await api.database.query(`select from graphile_worker.add_job('mail.send', $1::json)`, [
      JSON.stringify({ mailId: row!.id }),
    ]);
    await runJobs(api);
    expect(received).toHaveLength(1);
  });

  it('a mail sent again after a crash carries the same Message-ID', async () => {
    await api.get(Mail).send(greeting);
    await runJobs(api);
    const [row] = await outbox(api);
    await api.database.query(
      `update outbox_mails set state = 'waiting', closed_at = null, body_text = 'again', body_html = 'again'`,
    );
    await api.database.query(`select from graphile_worker.add_job('mail.send', $1::json)`, [
      JSON.stringify({ mailId: row!.id }),
    ]);
    await runJobs(api);
    const ids = received.map((message) => /^Message-ID: (.*)$/m.exec(message)?.[1]);
    expect(ids).toEqual([ids[0], ids[0]]);
  });

  it('a refusal for good is not tried again', async () => {
    reply = 550;
    await api.get(Mail).send(greeting);
    await runJobs(api);
    expect(await outbox(api)).toMatchObject([{ state: 'failed', failure: '550', body_text: null }]);
    expect(await waitingJobs(api)).toEqual([]);
  });

  it('a passing refusal is tried again until it works', async () => {
    reply = 451;
    await api.get(Mail).send(greeting);
    await runJobs(api);
    expect(await outbox(api)).toMatchObject([{ state: 'waiting' }]);
    expect(await waitingJobs(api)).toEqual([{ attempts: 1 }]);
    reply = undefined;
    await makeJobsDue(api);
    await runJobs(api);
    expect(received).toHaveLength(1);
    expect(await outbox(api)).toMatchObject([{ state: 'sent' }]);
  });
});
