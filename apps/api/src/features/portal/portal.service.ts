import { Injectable } from '@nestjs/common';
import type { Locale } from '@rayonne/messages';
import { olderThan, pageRequest, toPage, type Page } from '../../platform/database/keyset';
import { decodePublicId } from '../../platform/database/public-id';
import { FileUrls } from '../media';
import { Subjects, type OpenSubject } from '../subjects';
import { OpenTerritories, visitorOf, type OpenTerritory } from '../territories';
import { publicContent, type PublicContent } from './words/public-content';

/** A territory and what of it is shown. */
export interface Shown<Content> {
  readonly territory: OpenTerritory;
  readonly content: Content;
}

interface ListRequest {
  readonly first: number;
  readonly after?: string | undefined;
  /** Long texts are whole there, and what is over is left out: who reads elsewhere would come for nothing. */
  readonly isForFeed?: boolean;
  /** Contents of that kind alone. */
  readonly kind?: string | null;
}

const PICTURE_WIDTH = 1_280;
const LOGO_WIDTH = 192;

/** What anybody may read. Everything here is `null` for what is not public, and for what was never there. */
@Injectable()
export class PortalService {
  constructor(
    private readonly territories: OpenTerritories,
    private readonly subjects: Subjects,
    private readonly files: FileUrls,
  ) {}

  /** Newest first. */
  async list(
    slug: string,
    locale: Locale,
    { first, after, isForFeed = false, kind = null }: ListRequest,
  ): Promise<Shown<Page<PublicContent>> | null> {
    const territory = await this.territories.find(slug);
    if (!territory) return null;
    const request = pageRequest({ first, after: after ?? null });
    const which = `and ${olderThan('s.published_at', 's.id', '$3', '$4')} and ($6::text is null or s.kind = $6)
      ${isForFeed ? `and not ${this.subjects.settledSql}` : ''}
      order by s.published_at desc, s.id desc limit $5`;
    const values = [request.after?.at ?? null, request.after?.id ?? null, first + 1, kind];
    const found = await this.subjects.readOpen(visitorOf(territory.id, locale), which, values, isForFeed);
    const content = toPage(
      found,
      request,
      ({ at }) => at,
      (one) => publicContent(slug, one),
    );
    return { territory, content };
  }

  async find(slug: string, publicId: string, locale: Locale): Promise<Shown<PublicContent> | null> {
    const found = await this.open(slug, publicId, locale);
    return found && { territory: found.territory, content: publicContent(slug, found.content) };
  }

  /** A signed address of the picture, good for some hours. */
  async picture(slug: string, publicId: string, index: number): Promise<string | null> {
    const words = (await this.open(slug, publicId, 'fr'))?.content.words;
    const image = (words?.long ?? words)?.images[index];
    return image ? this.files.ofImage(image, PICTURE_WIDTH) : null;
  }

  async logo(slug: string): Promise<string | null> {
    const logo = (await this.territories.find(slug))?.logo;
    return logo ? this.files.ofImage(logo, LOGO_WIDTH) : null;
  }

  private async open(slug: string, publicId: string, locale: Locale): Promise<Shown<OpenSubject> | null> {
    const key = decodePublicId(publicId);
    const territory = key && (await this.territories.find(slug));
    if (!key || !territory || territory.id !== key.territoryId) return null;
    const [content] = await this.subjects.readOpen(visitorOf(territory.id, locale), 'and s.id = $3', [key.id], true);
    return content ? { territory, content } : null;
  }
}
