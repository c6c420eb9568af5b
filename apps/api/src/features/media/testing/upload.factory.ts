import type { MediaPurpose } from '@rayonne/contracts';
import type { GraphqlClient } from '@rayonne/testing';
import sharp from 'sharp';
import { runJobs } from '../../../platform/jobs/testing/run-jobs';
import type { TestApi } from '../../../testing/test-api';

interface PictureOptions {
  readonly width?: number;
  readonly height?: number;
  readonly format?: 'jpeg' | 'png' | 'webp' | 'avif';
}

/** A picture of one warm colour. */
export function aPicture({ width = 400, height = 400, format = 'jpeg' }: PictureOptions = {}): Promise<Buffer> {
  return sharp({ create: { width, height, channels: 3, background: '#b3420f' } })
    .toFormat(format)
    .toBuffer();
}

const TUS = { 'tus-resumable': '1.0.0' };

export interface TusOptions {
  readonly headers?: Record<string, string>;
  readonly purpose?: string;
  /** What the file is called. */
  readonly name?: string;
}

/** Speaks the tus protocol as a browser of that client would, one request at a time. */
export class TestUpload {
  private path = '';

  constructor(private readonly client: GraphqlClient) {}

  get id(): string {
    return this.path.split('/').pop() ?? '';
  }

  async begin(size: number, { headers = {}, purpose = 'account_photo', name }: TusOptions = {}): Promise<Response> {
    const metadata = Object.entries({ purpose, ...(name !== undefined && { name }) })
      .map(([key, value]) => `${key} ${Buffer.from(value).toString('base64')}`)
      .join(',');
    const response = await this.send('POST', '/uploads', {
      'upload-length': String(size),
      'upload-metadata': metadata,
      ...headers,
    });
    this.path = response.headers.get('location') ?? '';
    return response;
  }

  patch(bytes: Buffer, offset: number, headers: Record<string, string> = {}): Promise<Response> {
    const own = { 'upload-offset': String(offset), 'content-type': 'application/offset+octet-stream' };
    return this.send('PATCH', this.path, { ...own, ...headers }, bytes);
  }

  /** How far the server says that it has come; as somebody else when a client is given. */
  async offset(client = this.client): Promise<number | null> {
    const response = await this.send('HEAD', this.path, {}, undefined, client);
    return response.ok ? Number(response.headers.get('upload-offset')) : null;
  }

  drop(client = this.client): Promise<Response> {
    return this.send('DELETE', this.path, {}, undefined, client);
  }

  private send(
    method: string,
    path: string,
    headers: Record<string, string>,
    body?: Buffer,
    client = this.client,
  ): Promise<Response> {
    return fetch(client.url + path, {
      method,
      headers: { ...TUS, ...(client.cookie && { cookie: client.cookie }), ...headers },
      ...(body && { body: new Uint8Array(body) }),
    });
  }
}

/** A picture that was sent and has been made ready; gives its public id. */
export async function anUpload(
  api: TestApi,
  { client }: { client: GraphqlClient },
  { picture, purpose = 'account_photo', name }: { picture?: Buffer; purpose?: MediaPurpose; name?: string } = {},
): Promise<string> {
  const bytes = picture ?? (await aPicture());
  const upload = new TestUpload(client);
  await upload.begin(bytes.length, { purpose, name });
  await upload.patch(bytes, 0);
  await runJobs(api);
  return upload.id;
}
