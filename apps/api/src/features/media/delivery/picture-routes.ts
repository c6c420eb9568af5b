import { Injectable, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import { MEDIA_PATHS } from '@rayonne/contracts';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { decodeSharedId } from '../../../platform/database/public-id';
import { MediaFiles } from '../media-files';
import type { ImageFormat } from '../images/image-variants';
import { PictureUrls } from './picture-urls';

interface PictureRequest {
  Params: { id: string; width: string };
  Querystring: { until?: string; key?: string };
}

const NUMBER = /^\d{1,12}$/;
/** Whatever a file holds, a browser that opens it by itself gets a picture and runs nothing. */
const NO_PAGE = "default-src 'none'; sandbox";

/** Hands out pictures to whoever holds a signed address. */
@Injectable()
export class PictureRoutes implements OnModuleInit {
  constructor(
    private readonly host: HttpAdapterHost,
    private readonly files: MediaFiles,
    private readonly urls: PictureUrls,
  ) {}

  onModuleInit(): void {
    const fastify = this.host.httpAdapter.getInstance<FastifyInstance>();
    fastify.get<PictureRequest>(`${MEDIA_PATHS.pictures}/:id/:width`, (request, reply) => this.send(request, reply));
  }

  private async send(request: FastifyRequest<PictureRequest>, reply: FastifyReply): Promise<FastifyReply> {
    const { params, query, headers } = request;
    const [mediaId, width, until] = [decodeSharedId(params.id), numberOf(params.width), numberOf(query.until)];
    const seconds = mediaId ? await this.urls.secondsLeft({ id: params.id, width, until }, String(query.key ?? '')) : 0;
    const format: ImageFormat = headers.accept?.includes('image/avif') ? 'avif' : 'webp';
    const file = mediaId && seconds > 0 ? await this.files.picture(mediaId, width, format) : null;
    // A forged address, an outdated one and that of a picture that is gone look alike.
    if (!file) return reply.code(404).header('cache-control', 'no-store').type('text/plain').send('Not found');
    return reply
      .type(`image/${format}`)
      .headers({
        vary: 'accept',
        'content-length': file.size,
        'content-disposition': 'inline',
        'content-security-policy': NO_PAGE,
        'x-content-type-options': 'nosniff',
        'cache-control': `private, max-age=${seconds}, immutable`,
      })
      .send(file.stream);
  }
}

const numberOf = (text: string | undefined) => (text !== undefined && NUMBER.test(text) ? Number(text) : 0);
