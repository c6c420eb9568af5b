import { Injectable, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import { DOCUMENT_TYPE, MEDIA_PATHS } from '@rayonne/contracts';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { decodeSharedId } from '../../../platform/database/public-id';
import type { FileContent } from '../../../platform/storage/file-storage';
import { MediaFiles } from '../media-files';
import { MediaRepository } from '../media.repository';
import type { ImageFormat } from '../images/image-variants';
import { type FilePart, FileUrls } from './file-urls';

interface FileRequest {
  Params: { id: string; part: string };
  Querystring: { until?: string; key?: string };
}

/** A file as it is sent: what it is, and whether a browser shows it or keeps it. */
interface SentFile {
  readonly type: string;
  readonly disposition: string;
  readonly content: FileContent;
}

const NUMBER = /^\d{1,12}$/;
/** Whatever a file holds, a browser that opens it by itself runs nothing. */
const NO_PAGE = "default-src 'none'; sandbox";

/** Hands out pictures and documents to whoever holds a signed address. */
@Injectable()
export class FileRoutes implements OnModuleInit {
  constructor(
    private readonly host: HttpAdapterHost,
    private readonly files: MediaFiles,
    private readonly repository: MediaRepository,
    private readonly urls: FileUrls,
  ) {}

  onModuleInit(): void {
    const fastify = this.host.httpAdapter.getInstance<FastifyInstance>();
    fastify.get<FileRequest>(`${MEDIA_PATHS.files}/:id/:part`, (request, reply) => this.send(request, reply));
  }

  private async send(request: FastifyRequest<FileRequest>, reply: FastifyReply): Promise<FastifyReply> {
    const { params, query, headers } = request;
    const [mediaId, part, until] = [decodeSharedId(params.id), partOf(params.part), numberOf(query.until)];
    const seconds = mediaId ? await this.urls.secondsLeft({ id: params.id, part, until }, String(query.key ?? '')) : 0;
    const file = mediaId && seconds > 0 ? await this.open(mediaId, part, headers.accept) : null;
    // A forged address, an outdated one and that of a file that is gone look alike.
    if (!file) return reply.code(404).header('cache-control', 'no-store').type('text/plain').send('Not found');
    return reply
      .type(file.type)
      .headers({
        vary: 'accept',
        'content-length': file.content.size,
        'content-disposition': file.disposition,
        'content-security-policy': NO_PAGE,
        'x-content-type-options': 'nosniff',
        'cache-control': `private, max-age=${seconds}, immutable`,
      })
      .send(file.content.stream);
  }

  private async open(mediaId: string, part: FilePart, accept = ''): Promise<SentFile | null> {
    if (part === 'document') return this.openDocument(mediaId);
    const format: ImageFormat = accept.includes('image/avif') ? 'avif' : 'webp';
    const content = await this.files.picture(mediaId, part, format);
    return content && { type: `image/${format}`, disposition: 'inline', content };
  }

  private async openDocument(mediaId: string): Promise<SentFile | null> {
    const name = await this.repository.nameOf(mediaId);
    const content = name ? await this.files.document(mediaId) : null;
    const disposition = `attachment; filename="document.pdf"; filename*=UTF-8''${extended(name ?? '')}`;
    return content && { type: DOCUMENT_TYPE, disposition, content };
  }
}

/** As RFC 8187 wants it. */
const extended = (text: string) =>
  encodeURIComponent(text).replace(/['()*]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);

const numberOf = (text: string | undefined) => (text !== undefined && NUMBER.test(text) ? Number(text) : 0);
const partOf = (text: string): FilePart => (text === 'document' ? text : numberOf(text));
