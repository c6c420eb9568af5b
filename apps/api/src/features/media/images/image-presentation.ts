import { encodeSharedId } from '../../../platform/database/public-id';
import type { ImageModel } from './image.model';

/** A picture as `imageSql` gives it. */
export interface ImageRow {
  readonly id: string;
  readonly width: number;
  readonly height: number;
  readonly widths: readonly number[];
  readonly color: string;
  /** In Base64. */
  readonly preview: string | null;
  readonly alt: string;
}

/** SQL of type `json`: the row `media` of the table `media`, left-joined by its id; null without one. */
export const imageSql = (media: string) => `
  case when ${media}.state = 'ready' and ${media}.purpose <> 'document' then json_build_object(
    'id', ${media}.id, 'width', ${media}.width, 'height', ${media}.height, 'widths', ${media}.widths,
    'color', ${media}.color, 'preview', encode(${media}.preview, 'base64'), 'alt', ${media}.alt) end`;

/** Its addresses are signed later, for who gets this answer. */
export const presentImage = (row: ImageRow | null): ImageModel | null =>
  row && {
    id: encodeSharedId(row.id),
    mediaId: row.id,
    widths: row.widths,
    width: row.width,
    height: row.height,
    color: row.color,
    preview: row.preview && `data:image/webp;base64,${row.preview.replaceAll('\n', '')}`,
    alt: row.alt,
  };
