import { Injectable } from '@nestjs/common';
import type { MandateKind } from '@rayonne/contracts';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { isMailAddress } from '../../../platform/mail/mail-content';
import { newSecretToken, type Locale } from '../../identity';
import { hashAddress, normaliseAddress } from './invitation-address';
import { InvitationMails } from './mails/invitation-mails';
import {
  type AddressRow,
  type InvitationSource,
  type InvitationStanding,
  InvitationsRepository,
  type KnownInvitee,
  type MadeInvitation,
} from './invitations.repository';

const VALID_DAYS = 30;

interface InvitedRow {
  readonly email: string;
  readonly note?: string | null;
  readonly invitee?: KnownInvitee;
}

export interface InvitationBatch {
  readonly territoryId: string;
  /** Id of the member who invites; `null` for the operator of the installation, who then signs. */
  readonly by: string | null;
  readonly signedBy?: { readonly name: string; readonly locale: Locale };
  readonly source: InvitationSource;
  readonly importId?: string;
  readonly mandate?: { readonly kind: MandateKind; readonly isManaging: boolean };
  readonly days?: number;
  readonly rows: readonly InvitedRow[];
}

/** What became of a row. It never tells whether the address has an account, nor whether it wants to be written to. */
export type InvitationOutcome =
  | { readonly state: 'invited'; readonly id: string; readonly expiresAt: Date }
  | { readonly state: 'waiting' | 'duplicate' | 'invalid' };

type Addressed = AddressRow & { readonly token: string };

/**
 * Invites by mail, without asking who may: the caller has decided. Few statements, however many rows: a large import
 * calls it once for each thousand or so.
 */
@Injectable()
export class Invitations {
  constructor(
    private readonly repository: InvitationsRepository,
    private readonly mails: InvitationMails,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  /** Gives the outcome of each row, in their order. */
  async inviteMany(batch: InvitationBatch): Promise<InvitationOutcome[]> {
    const { outcomes, addressed } = sortOut(batch.rows);
    const rows = [...addressed.values()];
    await this.unitOfWork.run(async () => {
      await this.repository.closeExpired(
        batch.territoryId,
        rows.map(({ emailHash }) => emailHash),
      );
      const made = await this.repository.insertAddressed(headOf(batch), rows);
      await this.mail(
        batch,
        rows,
        made.filter((invitation) => invitation.is_mailable),
      );
      const indexes = [...addressed.keys()];
      for (const { position, id, expires_at: expiresAt } of made) {
        outcomes[indexes[position - 1]!] = { state: 'invited', id, expiresAt };
      }
    });
    return outcomes;
  }

  async invite({
    email,
    note,
    ...batch
  }: Omit<InvitationBatch, 'rows'> & Omit<InvitedRow, 'invitee'>): Promise<InvitationOutcome> {
    const [outcome] = await this.inviteMany({ ...batch, rows: [{ email, note: note ?? null }] });
    return outcome!;
  }

  /** Keeps back the mails that have not left yet. */
  withdraw(invitationIds: readonly string[]): Promise<void> {
    return this.mails.withdraw(invitationIds);
  }

  /** Those of the addresses, as given, that an invitation to the territory waits for already. */
  async waitingAmong(territoryId: string, emails: readonly string[]): Promise<ReadonlySet<string>> {
    const hashes = emails.map(hashAddress);
    const found = new Set(
      (await this.repository.waitingAmong(territoryId, hashes)).map((hash) => hash.toString('hex')),
    );
    return new Set(emails.filter((_, index) => found.has(hashes[index]!.toString('hex'))));
  }

  /**
   * Those of the addresses, as given, that need no invitation to the territory: one waits, or the person has answered
   * one of this territory by asking for none ever again. What they answered elsewhere is nobody's business here.
   */
  async standingsAmong(
    territoryId: string,
    emails: readonly string[],
  ): Promise<ReadonlyMap<string, InvitationStanding>> {
    const byHash = new Map(emails.map((email) => [hashAddress(email).toString('hex'), email]));
    const rows = await this.repository.standingsAmong(territoryId, [...byHash.keys()]);
    return new Map(rows.map(({ email_hash: hash, standing }) => [byHash.get(hash)!, standing]));
  }

  private async mail(
    batch: InvitationBatch,
    rows: readonly Addressed[],
    made: readonly MadeInvitation[],
  ): Promise<void> {
    if (made.length === 0) return;
    const head = await this.repository.letterhead(batch.territoryId, batch.by);
    await this.mails.sendAll(
      made.map(({ position, id, expires_at: expiresAt }) => {
        const { email, note, token } = rows[position - 1]!;
        return {
          invitationId: id,
          email,
          note,
          token,
          expiresAt,
          // Nobody knows the invited person's language yet: the inviter's is the best guess.
          locale: batch.signedBy?.locale ?? head.inviter_locale ?? 'fr',
          inviterName: batch.signedBy?.name ?? head.inviter_name ?? head.territory_name,
          territoryName: head.territory_name,
          mandate: batch.mandate?.kind ?? null,
          isReminder: false,
        };
      }),
    );
  }
}

const headOf = ({ territoryId, by, source, importId, mandate, days }: InvitationBatch) => ({
  territoryId,
  invitedBy: by,
  source,
  importId: importId ?? null,
  mandateKind: mandate?.kind ?? null,
  isManaging: mandate?.isManaging ?? false,
  days: days ?? VALID_DAYS,
});

/** The rows to write, by their index, and the outcome of each as if an invitation waited for all of those. */
function sortOut(rows: InvitationBatch['rows']) {
  const seen = new Set<string>();
  const addressed = new Map<number, Addressed>();
  const outcomes = rows.map(({ email: given, note = null, invitee = null }, index): InvitationOutcome => {
    const email = normaliseAddress(given);
    if (!isMailAddress(email)) return { state: 'invalid' };
    if (seen.has(email)) return { state: 'duplicate' };
    seen.add(email);
    const { token, hash: tokenHash } = newSecretToken();
    addressed.set(index, { email, emailHash: hashAddress(email), note, invitee, token, tokenHash });
    return { state: 'waiting' };
  });
  return { outcomes, addressed };
}
