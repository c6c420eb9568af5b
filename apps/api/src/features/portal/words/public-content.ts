import { paths } from '../portal-paths';
import { renderRichText, richTreeToHtml } from '@rayonne/rich-text';
import type { ImageModel } from '../../media';
import type { LinkedData, LongText, OpenSubject, PublicWords } from '../../subjects';
import { excerpt, opening, paragraphs, plainText, publicName } from './public-html';

/** Where a path from the root is to be found: itself on a page of this house, an address of the web elsewhere. */
export type Address = (path: string) => string;

/** One content as visitors read it, on a page or in a feed. */
export interface PublicContent {
  readonly id: string;
  /** From the slash on. */
  readonly path: string;
  readonly title: string;
  /** Whether the title is more than the beginning of the text. */
  readonly hasTitle: boolean;
  readonly description: string;
  /** What follows the title, in a list. */
  readonly rest: string;
  /** Sanitised; a long text with its own pictures. */
  readonly html: (address: Address) => string;
  /** Whether it is a text with headings and pictures of its own. */
  readonly isLong: boolean;
  readonly author: string;
  readonly organisation: string | null;
  readonly commune: string | null;
  /** Two letters of ISO 639. */
  readonly language: string;
  readonly publishedAt: Date;
  readonly editedAt: Date | null;
  readonly isOverdue: boolean;
  /** Those that stand beside the text. */
  readonly images: readonly PublicImage[];
  /** The one that stands for all of it. */
  readonly cover: PublicImage | null;
  readonly linkedData: LinkedData | null;
}

export interface PublicImage {
  readonly path: string;
  readonly alt: string;
  readonly width: number;
  readonly height: number;
}

const TITLE_LENGTH = 80;
const DESCRIPTION_LENGTH = 200;

export function publicContent(slug: string, { subject, words }: OpenSubject): PublicContent {
  const plain = plainText(words.text, words.mentions);
  const { title, rest } = opening(plain, TITLE_LENGTH);
  const imageOf = publicImage(slug, subject.id);
  const images = words.images.map(imageOf);
  const all = words.long?.images.map(imageOf) ?? images;
  return {
    id: subject.id,
    path: paths.content(slug, subject.id),
    title: words.title ?? (title || subject.author.name),
    hasTitle: words.title !== null,
    description: excerpt(plain, DESCRIPTION_LENGTH),
    rest: excerpt(words.title ? plain : rest, DESCRIPTION_LENGTH),
    html: (address) => (words.long ? richHtml(words.long, words.mentions, all, address) : paragraphs(plain)),
    isLong: words.long !== undefined,
    author: subject.author.name,
    organisation: subject.organisation?.name ?? null,
    commune: subject.commune?.name ?? null,
    language: subject.language,
    publishedAt: subject.publishedAt,
    editedAt: subject.editedAt,
    isOverdue: subject.isOverdue,
    images,
    cover: all[0] ?? null,
    linkedData: words.linkedData ?? null,
  };
}

const publicImage =
  (slug: string, id: string) =>
  ({ alt, width, height }: ImageModel, index: number): PublicImage => ({
    path: paths.image(slug, id, index),
    alt,
    width,
    height,
  });

/** A long text by the one renderer there is, with people named as visitors read them. */
function richHtml(
  { document, images }: LongText,
  mentions: PublicWords['mentions'],
  shown: readonly PublicImage[],
  address: Address,
): string {
  const tree = renderRichText(document, {
    person: (id) => {
      const mention = mentions.find((one) => one.id === id);
      return mention && { name: publicName(mention) };
    },
    image: (id) => {
      const image = shown[images.findIndex((one) => one.id === id)];
      return image && { src: address(image.path), width: image.width, height: image.height };
    },
    nobody: publicName(undefined),
  });
  return richTreeToHtml(tree);
}
