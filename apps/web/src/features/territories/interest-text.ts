import { INTERESTS, type Interest } from '@rayonne/contracts';
import type { MessageId } from '@rayonne/messages';

/** The name of an interest that the server sent; one of a later version reads like the first. */
export const interestText = (interest: string): MessageId => {
  const known: Interest = INTERESTS.find((name) => name === interest) ?? INTERESTS[0];
  return `interest.${known}`;
};
