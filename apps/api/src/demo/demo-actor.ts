import type { NestFastifyApplication } from '@nestjs/platform-fastify';

interface Answer<Data> {
  readonly data?: Data;
  readonly errors?: readonly { readonly message: string }[];
}

/** One person of the demo, who acts through the API like anyone: the same rules, the same traces. */
export class DemoActor {
  constructor(
    private readonly app: NestFastifyApplication,
    private readonly cookie: string,
    readonly memberId: string,
  ) {}

  /** Runs a mutation with one root field and gives that field's id. */
  async does(mutation: string, variables: object): Promise<string> {
    const [result] = Object.values(await this.asks<Record<string, { id: string }>>(mutation, variables));
    return result!.id;
  }

  async asks<Data>(document: string, variables: object): Promise<Data> {
    const response = await this.app.inject({
      method: 'POST',
      url: '/graphql',
      headers: { cookie: this.cookie, 'apollo-require-preflight': '1' },
      payload: { query: document, variables },
    });
    const { data, errors } = response.json<Answer<Data>>();
    if (errors || !data) throw new Error(`The demo could not be seeded: ${errors?.[0]?.message ?? response.body}`);
    return data;
  }

  /** Sends a file whole by the tus protocol; gives the id of the upload. */
  async uploads(bytes: Buffer, metadata: Readonly<Record<string, string>>): Promise<string> {
    const headers = { cookie: this.cookie, 'tus-resumable': '1.0.0' };
    const described = Object.entries(metadata).map(([key, value]) => `${key} ${Buffer.from(value).toString('base64')}`);
    const begun = await this.app.inject({
      method: 'POST',
      url: '/uploads',
      headers: { ...headers, 'upload-length': String(bytes.length), 'upload-metadata': described.join(',') },
    });
    const path = String(begun.headers.location ?? '');
    const sent = await this.app.inject({
      method: 'PATCH',
      url: path,
      headers: { ...headers, 'upload-offset': '0', 'content-type': 'application/offset+octet-stream' },
      payload: bytes,
    });
    if (sent.statusCode !== 204) throw new Error(`The demo could not be seeded: ${sent.body}`);
    return path.split('/').pop() ?? '';
  }

  /** Brings a list of people to invite; gives the id of its import. */
  async brings(territory: string, name: string, file: string): Promise<string> {
    const response = await this.app.inject({
      method: 'POST',
      url: '/exchange/imports',
      query: { territory, name },
      headers: { cookie: this.cookie, 'content-type': 'application/octet-stream' },
      payload: Buffer.from(file),
    });
    const { id } = response.json<{ id?: string }>();
    if (!id) throw new Error(`The demo could not be seeded: ${response.body}`);
    return id;
  }
}
