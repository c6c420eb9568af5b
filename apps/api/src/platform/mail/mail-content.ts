import type { Locale } from '@rayonne/messages';

/** What a mail says; plain text throughout, in the recipient's language. */
export interface MailContent {
  readonly locale: Locale;
  readonly subject: string;
  readonly paragraphs: readonly string[];
  /** The one thing to do; its address is shown as well. */
  readonly action?: { readonly label: string; readonly url: string };
  readonly notes?: readonly string[];
  /** Why the recipient gets this mail. */
  readonly footer: string;
}

export interface OutgoingMail extends MailContent {
  readonly to: string;
  /** Further headers, such as `List-Unsubscribe`. */
  readonly headers?: Readonly<Record<string, string>>;
  /** A mail of the same key is sent once, however often it is asked for. */
  readonly dedupKey?: string;
}

const CONTROL = /\p{Cc}/u;
/** One address and nothing else: separators would add recipients. */
const ADDRESS = /^[^\s\p{Cc}@<>()[\],;:"\\]+@[^\s\p{Cc}@<>()[\],;:"\\]+$/u;
const LONGEST_ADDRESS = 254;
const HEADER_NAME = /^[A-Za-z][A-Za-z0-9-]*$/;

/** Whether a mail can be addressed so: one address, and no longer than mail servers take. */
export const isMailAddress = (text: string) => text.length <= LONGEST_ADDRESS && ADDRESS.test(text);

/** Throws on anything that could add a header or a recipient. */
export function checkHeaders({ to, subject, headers = {} }: OutgoingMail): void {
  if (!isMailAddress(to)) throw new Error('A mail goes to exactly one address.');
  const wrong = Object.entries({ subject, ...headers }).filter(
    ([name, value]) => !HEADER_NAME.test(name) || CONTROL.test(value),
  );
  if (wrong.length > 0) throw new Error('A header of a mail is one line.');
}
