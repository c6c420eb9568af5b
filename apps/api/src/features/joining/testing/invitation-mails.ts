import type { TestApi } from '../../../testing/test-api';

export interface InvitationMail {
  readonly subject: string;
  readonly text: string;
  /** Of the link to the invitation. */
  readonly token: string;
  readonly neverPath: string;
}

/** The mails that went, or are about to go, to the address, oldest first. */
export async function invitationMails(api: TestApi, email: string): Promise<InvitationMail[]> {
  const rows = await api.database.query<{ subject: string; body_text: string }>(
    `select subject, body_text from outbox_mails where recipient = $1 and dedup_key like 'invitation %' order by created_at, id`,
    [email],
  );
  return rows.map(({ subject, body_text: text }) => ({
    subject,
    text,
    token: /\/invitation\/([\w-]{43})/.exec(text)![1]!,
    neverPath: /\/never-again\/[\w-]{43}/.exec(text)![0],
  }));
}
