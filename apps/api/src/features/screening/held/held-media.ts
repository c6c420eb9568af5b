import { Injectable } from '@nestjs/common';
import { NamedUploads, type DocumentModel, type ImageModel } from '../../media';
import type { HeldWords } from '../passing/screened-kinds';
import type { HeldContentRow } from './held-contents.repository';

interface HeldMedia {
  readonly images: ImageModel[];
  readonly documents: DocumentModel[];
}

/** The pictures and documents of what is held. */
@Injectable()
export class HeldMediaReading {
  constructor(private readonly uploads: NamedUploads) {}

  /** In one statement. Only uploads of each one's own author: an input may name whatever it likes. */
  async read(
    rows: readonly HeldContentRow[],
    words: readonly HeldWords[],
  ): Promise<(row: HeldContentRow, shown: HeldWords) => HeldMedia> {
    const named = rows.flatMap(({ member_account_id: ownerId }, index) =>
      (words[index]?.uploads ?? []).map(({ upload }) => ({ ownerId, upload })),
    );
    const find = await this.uploads.ready(named);
    return ({ member_account_id: ownerId }, { uploads = [] }) => {
      const found = uploads.map(({ upload, alt }) => ({ alt, ready: find({ ownerId, upload }) }));
      return {
        images: found.flatMap(({ alt, ready }) => (ready?.image ? [{ ...ready.image, alt }] : [])),
        documents: found.flatMap(({ ready }) => ready?.document ?? []),
      };
    };
  }
}

/** What a picture says stands with the picture, where it is there. */
export const besidesThe = (images: readonly ImageModel[], besides: readonly string[]) =>
  besides.filter((line) => !images.some(({ alt }) => alt === line));
