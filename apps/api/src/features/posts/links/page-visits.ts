import { Inject, Injectable } from '@nestjs/common';
import { ENV, type Env } from '../../../env';
import { Outbound } from '../../../platform/outbound/outbound';
import { OutboundError } from '../../../platform/outbound/outbound.error';
import { FoundPictures } from '../../media';
import type { FoundPreview } from './links.repository';
import { decodePage, pageWords, tidyLine } from './page-words';
import { videoOf, type Video } from './videos';

/** The head of a page is in its first bytes; the rest may be as long as it likes. */
const ENOUGH = 524_288;
const LONGEST_TITLE = 200;
const LONGEST_NAME = 80;
const AGENT = 'Rayonne (link preview)';

/** Asks public pages what they are, and keeps a copy of the picture that they show of themselves. */
@Injectable()
export class PageVisits {
  constructor(
    @Inject(ENV) private readonly env: Env,
    private readonly outbound: Outbound,
    private readonly pictures: FoundPictures,
  ) {}

  /** Nothing when the page may not be asked, does not answer, or says nothing of itself. */
  async visit(address: string): Promise<FoundPreview | null> {
    try {
      const video = videoOf(new URL(address), this.env.PEERTUBE_HOSTS);
      return await (video ? this.visitVideo(video) : this.visitPage(address));
    } catch (error) {
      if (error instanceof OutboundError) return null;
      throw error;
    }
  }

  private async visitPage(address: string): Promise<FoundPreview | null> {
    const headers = { accept: 'text/html', 'user-agent': AGENT };
    const { status, headers: answered, body, url } = await this.outbound.fetch(address, { headers, enough: ENOUGH });
    const type = answered['content-type'] ?? '';
    if (status !== 200 || !/^(text\/html|application\/xhtml\+xml)\b/i.test(type)) return null;
    const { title, description, siteName, image } = pageWords(decodePage(body, type));
    if (!title) return null;
    const imageId = await this.copy(image && URL.parse(image, url)?.href);
    return {
      title,
      description,
      siteName: siteName ?? new URL(url).hostname.replace(/^www\./, ''),
      imageId,
      provider: null,
      player: null,
    };
  }

  private async visitVideo({ provider, player, description: address }: Video): Promise<FoundPreview | null> {
    const { status, body } = await this.outbound.fetch(address, {
      headers: { accept: 'application/json', 'user-agent': AGENT },
    });
    const said = status === 200 ? parse(body) : {};
    const title = tidyLine(said['title'], LONGEST_TITLE);
    if (!title) return null;
    const picture = said['thumbnail_url'];
    const imageId = await this.copy(typeof picture === 'string' ? picture : null);
    return {
      title,
      description: null,
      siteName: tidyLine(said['author_name'], LONGEST_NAME),
      imageId,
      provider,
      player,
    };
  }

  /** A picture that cannot be had is none: the words do without. */
  private async copy(address: string | null | undefined): Promise<string | null> {
    if (!address) return null;
    try {
      const { status, body } = await this.outbound.fetch(address, {
        headers: { accept: 'image/*', 'user-agent': AGENT },
      });
      return status === 200 ? await this.pictures.keep(body) : null;
    } catch (error) {
      if (error instanceof OutboundError) return null;
      throw error;
    }
  }
}

function parse(body: Buffer): Readonly<Record<string, unknown>> {
  try {
    const said: unknown = JSON.parse(body.toString('utf8'));
    return typeof said === 'object' && said !== null ? (said as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}
