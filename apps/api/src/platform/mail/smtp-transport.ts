import { createTransport, type SendMailOptions } from 'nodemailer';
import { MailRefusedError, MailTransport } from './mail-transport';

const FIRST_PERMANENT_REPLY = 500;

function openPool(url: string) {
  return createTransport({
    url,
    pool: true,
    maxConnections: 2,
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 30_000,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
}

/** Hands mails to the server of `SMTP_URL`. */
export class SmtpTransport extends MailTransport {
  readonly delivers = true;
  private readonly pool: ReturnType<typeof openPool>;

  constructor(url: string) {
    super();
    this.pool = openPool(url);
  }

  async send(_id: string, mail: SendMailOptions): Promise<void> {
    try {
      await this.pool.sendMail(mail);
    } catch (error) {
      const { responseCode } = error as { responseCode?: number };
      if (responseCode && responseCode >= FIRST_PERMANENT_REPLY) throw new MailRefusedError(String(responseCode));
      throw error;
    }
  }

  close(): void {
    this.pool.close();
  }
}
