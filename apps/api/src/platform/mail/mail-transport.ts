import type { SendMailOptions } from 'nodemailer';

/** The receiving side will never take this mail: trying again is of no use. */
export class MailRefusedError extends Error {
  /** `reply` is the server's status code, such as `550`. */
  constructor(readonly reply: string) {
    super(`The mail was refused (${reply}).`);
    this.name = 'MailRefusedError';
  }
}

/** How a mail leaves. */
export abstract class MailTransport {
  /** Whether the mail reaches a person; otherwise its words stay readable in the outbox. */
  abstract readonly delivers: boolean;
  /** Throws `MailRefusedError` when it is refused for good, anything else when it may work later. */
  abstract send(id: string, mail: SendMailOptions): Promise<void>;
  abstract close(): void;
}
