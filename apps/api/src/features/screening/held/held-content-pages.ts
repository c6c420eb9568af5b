import { Injectable } from '@nestjs/common';
import { toPage, type Page, type PageRequest } from '../../../platform/database/keyset';
import { NotFoundError } from '../../../platform/graphql/domain-error';
import type { Viewer } from '../../identity';
import type { Membership } from '../../territories';
import { HeldContentReading } from './held-content-reading';
import type { HeldContentModel } from './held-content.models';
import { HeldContentsRepository, type HeldContentRow } from './held-contents.repository';

/** Rows of held contents, cut to a page and presented. */
@Injectable()
export class HeldContentPages {
  constructor(
    private readonly repository: HeldContentsRepository,
    private readonly reading: HeldContentReading,
  ) {}

  async of(
    viewer: Viewer,
    reader: Membership,
    request: PageRequest,
    rows: readonly HeldContentRow[],
  ): Promise<Page<HeldContentModel>> {
    const page = toPage(
      rows,
      request,
      (row) => row,
      (row) => row,
    );
    return { ...page, nodes: await this.reading.present(viewer, reader, page.nodes) };
  }

  async one(viewer: Viewer, reader: Membership, id: string): Promise<HeldContentModel> {
    const row = await this.repository.find(reader, id);
    if (!row) throw new NotFoundError();
    const [content] = await this.reading.present(viewer, reader, [row]);
    return content!;
  }
}
