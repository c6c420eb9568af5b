import { createHmac, timingSafeEqual } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { MEDIA_PATHS } from '@rayonne/contracts';
import { encodeSharedId } from '../../../platform/database/public-id';
import { SigningKeys } from '../../../platform/signing/signing-keys';
import type { ImageModel } from '../images/image.model';

const PURPOSE = 'pictures';
/** A picture of that width, or the one file of a document. */
export type FilePart = number | 'document';

/** An address is good for one to two periods, and stays the same within one: browsers keep what they have. */
const PERIOD_SECONDS = 43_200;
const SIGNATURE_BYTES = 16;

interface Claim {
  readonly id: string;
  readonly part: FilePart;
  /** Seconds since 1970. */
  readonly until: number;
}

/** Signed addresses of pictures and documents: whoever was given one by an authorised answer may fetch it, for a while. */
@Injectable()
export class FileUrls {
  constructor(private readonly keys: SigningKeys) {}

  async sign(mediaId: string, part: FilePart, now = Date.now()): Promise<string> {
    const until = (Math.floor(now / 1_000 / PERIOD_SECONDS) + 2) * PERIOD_SECONDS;
    const id = encodeSharedId(mediaId);
    const signature = await this.signatureOf({ id, part, until });
    return `${MEDIA_PATHS.files}/${id}/${part}?until=${until}&key=${signature.toString('base64url')}`;
  }

  /** Of a picture at least `width` pixels wide, if it has as many. */
  ofImage({ mediaId, widths }: Pick<ImageModel, 'mediaId' | 'widths'>, width: number): Promise<string> {
    return this.sign(mediaId, widths.find((one) => one >= width) ?? widths[widths.length - 1]!);
  }

  /** Seconds that the address is still good for; 0 when it is not, or was not made here. */
  async secondsLeft(claim: Claim, key: string, now = Date.now()): Promise<number> {
    const given = Buffer.from(key, 'base64url');
    const right = await this.signatureOf(claim);
    if (given.length !== right.length || !timingSafeEqual(given, right)) return 0;
    return Math.max(0, Math.floor(claim.until - now / 1_000));
  }

  private async signatureOf({ id, part, until }: Claim): Promise<Buffer> {
    const key = await this.keys.of(PURPOSE);
    return createHmac('sha256', key).update(`${id}/${part}/${until}`).digest().subarray(0, SIGNATURE_BYTES);
  }
}
