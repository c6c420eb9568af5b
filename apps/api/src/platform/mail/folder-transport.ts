import { createTransport, type SendMailOptions } from 'nodemailer';
import { FolderStorage } from '../storage/folder-storage';
import { MailTransport } from './mail-transport';

/** Writes mails to files that any mail program opens, for installations without a mail server. */
export class FolderTransport extends MailTransport {
  readonly delivers = false;
  private readonly folder: FolderStorage;
  private readonly composer = createTransport({
    streamTransport: true,
    buffer: true,
    disableFileAccess: true,
    disableUrlAccess: true,
  });

  constructor(storageRoot: string) {
    super();
    this.folder = new FolderStorage(storageRoot);
  }

  async send(id: string, mail: SendMailOptions): Promise<void> {
    const { message } = await this.composer.sendMail(mail);
    await this.folder.put(`mails/${id}.eml`, message as Buffer);
  }

  close(): void {
    this.composer.close();
  }
}
