import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { type FileContent, FileStorage } from '../../platform/storage/file-storage';
import { FORMATS, type ImageFormat } from './images/image-variants';

const documentKey = (id: string) => `media/${id}/document.pdf`;
const pictureKey = (id: string, width: number, format: ImageFormat) => `media/${id}/${width}.${format}`;

/** Where bytes are kept: the pieces of an upload, then a picture's variants without the original, or a document as it is. */
@Injectable()
export class MediaFiles {
  constructor(private readonly storage: FileStorage) {}

  /** Keeps a piece of an upload; gives the key to find it by. Two that arrive at once do not overwrite each other. */
  async putPiece(id: string, startAt: number, bytes: Buffer): Promise<string> {
    const key = `uploads/${id}/${startAt}-${randomUUID()}`;
    await this.storage.put(key, bytes);
    return key;
  }

  async readPieces(keys: readonly string[]): Promise<Buffer> {
    const parts: Buffer[] = [];
    for (const key of keys) {
      const piece = await this.storage.get(key);
      if (!piece) throw new Error('A piece of an upload is missing from the store.');
      for await (const part of piece.stream as AsyncIterable<Buffer>) parts.push(part);
    }
    return Buffer.concat(parts);
  }

  async removePieces(keys: readonly string[]): Promise<void> {
    for (const key of keys) await this.storage.delete(key);
  }

  picture(id: string, width: number, format: ImageFormat): Promise<FileContent | null> {
    return this.storage.get(pictureKey(id, width, format));
  }

  putPicture(id: string, width: number, format: ImageFormat, bytes: Buffer): Promise<void> {
    return this.storage.put(pictureKey(id, width, format), bytes);
  }

  document(id: string): Promise<FileContent | null> {
    return this.storage.get(documentKey(id));
  }

  putDocument(id: string, bytes: Buffer): Promise<void> {
    return this.storage.put(documentKey(id), bytes);
  }

  /** Whatever was made of an upload. */
  async removeMade(id: string, widths: readonly number[]): Promise<void> {
    await this.storage.delete(documentKey(id));
    await this.removePictures(id, widths);
  }

  private async removePictures(id: string, widths: readonly number[]): Promise<void> {
    for (const width of widths) {
      for (const format of FORMATS) await this.storage.delete(pictureKey(id, width, format));
    }
  }
}
