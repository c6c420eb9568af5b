import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DomainError } from '../../../platform/graphql/domain-error';
import { MediaRepository } from '../media.repository';
import { PictureMaking } from './picture-making';

/** Pictures that the application itself brings, such as the one a linked page shows of itself: nobody's upload. */
@Injectable()
export class FoundPictures {
  constructor(
    private readonly repository: MediaRepository,
    private readonly making: PictureMaking,
  ) {}

  /** Makes it safe and small like any other, and takes it into use; gives its id, or nothing for what is no picture of ours. */
  async keep(bytes: Buffer): Promise<string | null> {
    const id = randomUUID();
    try {
      await this.repository.insertFound(id, bytes.length);
      await this.repository.becomeReady(id, await this.making.make(id, 'link_preview', bytes));
      await this.repository.attachFound(id);
      return id;
    } catch (error) {
      // The sweep takes what was begun.
      if (error instanceof DomainError) return null;
      throw error;
    }
  }
}
