import type { Page } from '@playwright/test';
import type { CastName } from '@rayonne/testing';

/** What opens over a page, and how a person comes to it. */
export interface Overlay {
  readonly name: string;
  readonly who: CastName;
  /** Starts on the home page. */
  readonly open: (page: Page) => Promise<void>;
  /** Phones reach its place by another way. */
  readonly onDesktopOnly?: boolean;
}
