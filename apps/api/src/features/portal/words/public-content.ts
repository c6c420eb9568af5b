import { paths } from '../portal-paths';
import type { OpenSubject } from '../../subjects';
import { excerpt, opening, paragraphs, plainText } from './public-html';

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
  /** Sanitised. */
  readonly html: string;
  readonly author: string;
  readonly organisation: string | null;
  readonly commune: string | null;
  /** Two letters of ISO 639. */
  readonly language: string;
  readonly publishedAt: Date;
  readonly editedAt: Date | null;
  readonly isOverdue: boolean;
  readonly images: readonly PublicImage[];
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
  return {
    id: subject.id,
    path: paths.content(slug, subject.id),
    title: words.title ?? (title || subject.author.name),
    hasTitle: words.title !== null,
    description: excerpt(plain, DESCRIPTION_LENGTH),
    rest: excerpt(words.title ? plain : rest, DESCRIPTION_LENGTH),
    html: paragraphs(plain),
    author: subject.author.name,
    organisation: subject.organisation?.name ?? null,
    commune: subject.commune?.name ?? null,
    language: subject.language,
    publishedAt: subject.publishedAt,
    editedAt: subject.editedAt,
    isOverdue: subject.isOverdue,
    images: words.images.map(({ alt, width, height }, index) => ({
      path: paths.image(slug, subject.id, index),
      alt,
      width,
      height,
    })),
  };
}
