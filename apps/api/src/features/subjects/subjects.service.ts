import { Injectable } from '@nestjs/common';
import { toPage, type Keyset, type Page, type PageRequest } from '../../platform/database/keyset';
import { decodePublicId, type Key } from '../../platform/database/public-id';
import { Events } from '../../platform/events/events';
import { authorize, InvalidInputError, NotFoundError, StaleVersionError } from '../../platform/graphql/domain-error';
import type { Viewer } from '../identity';
import { OrganisationPeople } from '../organisations';
import { Memberships, type Membership } from '../territories';
import { SubjectSettings } from './settings/subject-settings.service';
import type { GivenSettings } from './settings/subject-settings.repository';
import { SubjectKinds, type PublicWords } from './subject-kinds';
import { presentCore, type SubjectRow } from './subject-rows';
import type { SubjectModel } from './subject.model';
import { SubjectChanged, SubjectNarrowed, SubjectRemoved, SubjectRenewed, SubjectRestored } from './subjects.events';
import { canDeleteSubject, canEditSubject, isAuthor, isConfidential } from './subjects.policy';
import { SubjectsRepository, type HeldSubject, type KindCount } from './subjects.repository';

export type InsertedSubject = Key & { readonly publishedAt: Date };

/** What comes with the words of every kind. */
export type Published = GivenSettings & {
  readonly organisation?: string | null;
  /** How long such a content usually holds. */
  readonly freshMonths?: number;
};

/** A content that anybody may read, its words for visitors, and where it stands among the others. */
export interface OpenSubject {
  readonly subject: SubjectModel;
  readonly words: PublicWords;
  readonly at: Keyset;
}

/** Most things hold for a year. */
const FRESH_MONTHS = 12;

/** Time to take a deletion back: the ten seconds of the undo on screen, and a slow network. */
const UNDO_SECONDS = 30;

/** The content spine, for the features that publish, list or discuss content. Writes belong in a unit of work. */
@Injectable()
export class Subjects {
  constructor(
    private readonly repository: SubjectsRepository,
    private readonly kinds: SubjectKinds,
    private readonly memberships: Memberships,
    private readonly organisations: OrganisationPeople,
    private readonly events: Events,
    private readonly settings: SubjectSettings,
  ) {}

  /** Where a public id leads, and in which standing the viewer goes there. Throws as `Memberships.require` does. */
  async locate(viewer: Viewer, publicId: string): Promise<{ member: Membership; id: string }> {
    const key = decodePublicId(publicId);
    const member = await this.memberships.require(viewer, key?.territoryId ?? null);
    return { member, id: key!.id };
  }

  /**
   * Reads subjects that `reader` may see, newest first, in one statement whatever their kinds.
   * `which` is constant SQL that goes on after the condition on the row `s` of `subjects`; its values start at `$3`.
   */
  read(reader: Membership, which: string, values: readonly unknown[]): Promise<SubjectRow[]> {
    return this.repository.select(reader, which, values);
  }

  /** As `read`, of what anybody may read; `visitor` is nobody in particular. Long texts come whole where `isWhole`. */
  async readOpen(
    visitor: Membership,
    which: string,
    values: readonly unknown[],
    isWhole = false,
  ): Promise<OpenSubject[]> {
    const rows = await this.repository.selectOpen(visitor, which, values);
    const found = rows.map((row) => {
      const subject = this.present(row, visitor);
      return { row, subject, words: this.kinds.get(row.kind).toPublic(subject) };
    });
    const begun = found.filter(({ words }) => isWhole && words.isBeginning).map(({ row }) => row);
    const texts = await this.kinds.longTexts(visitor.territoryId, begun);
    return found.map(({ row: { at, id }, subject, words }) => {
      return { subject, words: { ...words, long: texts.get(id) }, at: { at, id } };
    });
  }

  /**
   * Reads subjects that may lie in several territories, as the viewer's member of each may see them (one reader a
   * territory), in one statement and in any order.
   */
  readAcross(readers: readonly Membership[], ids: readonly string[]): Promise<SubjectRow[]> {
    return this.repository.selectAcross(readers, ids);
  }

  /**
   * A page of the subjects that `reader` may see, newest first, in one statement. `which` narrows it down as in `read`,
   * without order or limit; its values start at `$5`.
   */
  async page(
    reader: Membership,
    request: PageRequest,
    which = '',
    values: readonly unknown[] = [],
  ): Promise<Page<SubjectModel>> {
    const rows = await this.repository.selectPage(reader, request, which, values);
    return toPage(
      rows,
      request,
      (row) => row,
      (row) => this.present(row, reader),
    );
  }

  /** As many as `page` would give in all, by kind; the values of `which` start at `$3`. */
  countByKind(reader: Membership, which: string, values: readonly unknown[]): Promise<KindCount[]> {
    return this.repository.countByKind(reader, which, values);
  }

  /** Which of these ids are of contents that `reader` may see. */
  async seenAmong(reader: Membership, ids: readonly string[]): Promise<ReadonlySet<string>> {
    return new Set(ids.length > 0 ? await this.repository.selectSeen(reader, ids) : []);
  }

  isKind(name: string): boolean {
    return this.kinds.has(name);
  }

  present(row: SubjectRow, reader: Membership): SubjectModel {
    return this.kinds.get(row.kind).present(presentCore(row, reader), row.content, reader);
  }

  async find(reader: Membership, id: string): Promise<SubjectModel | null> {
    const [row] = await this.read(reader, 'and s.id = $3', [id]);
    return row ? this.present(row, reader) : null;
  }

  /** Locks a visible subject until the unit of work ends. Throws `NotFoundError`. */
  async hold(reader: Membership, id: string): Promise<HeldSubject> {
    const subject = await this.repository.hold(reader, id);
    if (!subject) throw new NotFoundError();
    return subject;
  }

  /**
   * Adds a row to the spine; the feature of that kind writes the content beside it. Throws as `OrganisationPeople.voice`
   * does when it is said in the name of an organisation that the author may not speak for, and as
   * `SubjectSettings.write` does.
   */
  async insert(
    author: Membership,
    kind: string,
    { organisation, freshMonths = FRESH_MONTHS, ...given }: Published,
  ): Promise<InsertedSubject> {
    const organisationId = await this.organisations.voice(author, organisation);
    this.settings.check(author, kind, given);
    const added = await this.repository.insert(author, kind, { organisationId, freshMonths, ...given });
    if (!added) throw new InvalidInputError('communeCode');
    return { territoryId: author.territoryId, ...added };
  }

  /** Holds a subject of `kind` for its author to edit. Throws `StaleVersionError` when it changed since `version`. */
  async holdForEdit(editor: Membership, kind: string, id: string, version: number): Promise<HeldSubject> {
    const subject = await this.hold(editor, id);
    if (subject.kind !== kind) throw new NotFoundError();
    authorize(canEditSubject(editor, subject));
    if (subject.version !== version) throw new StaleVersionError();
    return subject;
  }

  /** To be called once the content of a held subject was edited. Throws as `SubjectSettings.write` does. */
  async edited(held: HeldSubject, editor: Membership, given: GivenSettings): Promise<void> {
    await this.repository.renew(held, false);
    await this.settings.write(held, editor, given);
    await this.events.publish(new SubjectRenewed(held));
    const { audience = held.audience } = given;
    if (!isConfidential(held) && isConfidential({ audience })) await this.events.publish(new SubjectNarrowed(held));
    await this.events.publish(new SubjectChanged(held, await this.repository.bumpVersion(held, true), [held.authorId]));
  }

  /** Somebody who knows says that a held subject still holds. */
  async confirm(held: HeldSubject): Promise<void> {
    await this.repository.renew(held, true);
    await this.events.publish(new SubjectRenewed(held));
  }

  /** From now on somebody should say whether a held subject still holds. */
  async makeOverdue(held: HeldSubject): Promise<void> {
    await this.repository.makeOverdue(held);
  }

  /** Puts a held subject at the head of its territory, or takes it away; gives whether it was there. */
  feature(held: HeldSubject, until: Date | null): Promise<boolean> {
    return this.repository.feature(held, until);
  }

  /** SQL condition on the row `s` of `subjects`: somebody should say whether it still holds. */
  get overdueSql(): string {
    return this.kinds.overdueSql;
  }

  /** SQL condition on the row `s` of `subjects`: it is over. */
  get settledSql(): string {
    return this.kinds.settledSql;
  }

  /** To be called once something else than the words of a held subject changed. */
  async changed(held: HeldSubject): Promise<void> {
    await this.events.publish(
      new SubjectChanged(held, await this.repository.bumpVersion(held, false), [held.authorId]),
    );
  }

  /** As `changed`, for what nobody in particular has changed: its row is held by then. */
  async touched(key: Key): Promise<void> {
    const counts = await this.repository.bumpVersion(key, false);
    await this.events.publish(new SubjectChanged(key, counts, []));
  }

  /** Adds to the counters of a held subject what that member did. */
  async count(held: HeldSubject, memberId: string, added: { comments?: number; reactions?: number }): Promise<void> {
    const counts = await this.repository.addToCounts(held, added.comments ?? 0, added.reactions ?? 0);
    await this.events.publish(new SubjectChanged(held, counts, [held.authorId, memberId]));
  }

  /** To be called once another feature has counted what that member did to a subject that it holds. */
  async counted(key: Key, memberId: string): Promise<void> {
    const counted = await this.repository.counts(key);
    if (!counted) return;
    const { authorId, ...counts } = counted;
    await this.events.publish(new SubjectChanged(key, counts, [authorId, memberId]));
  }

  /** Deletes a subject of `kind`; gives what it was. */
  async delete(member: Membership, kind: string, id: string): Promise<HeldSubject> {
    const subject = await this.hold(member, id);
    if (subject.kind !== kind) throw new NotFoundError();
    authorize(canDeleteSubject(member, subject));
    await this.repository.delete(subject, member);
    await this.events.publish(new SubjectRemoved(subject, subject.authorId));
    return subject;
  }

  /** Takes a subject of `kind` out of everybody's sight but its author's, who alone may. */
  async archive(member: Membership, kind: string, id: string): Promise<void> {
    const subject = await this.hold(member, id);
    if (subject.kind !== kind) throw new NotFoundError();
    authorize(isAuthor(member, subject));
    await this.repository.archive(subject);
    await this.events.publish(new SubjectRemoved(subject, subject.authorId));
  }

  /** Puts it back where it was. Throws `NotFoundError` for what that member has not archived. */
  async bringBack(member: Membership, kind: string, id: string): Promise<SubjectModel> {
    const counts = await this.repository.bringBack(member, kind, id);
    if (!counts) throw new NotFoundError();
    const key = { territoryId: member.territoryId, id };
    await this.events.publish(new SubjectChanged(key, counts, [member.memberId]));
    return (await this.find(member, id))!;
  }

  /** What that member archived, newest first. */
  async archivedPage(member: Membership, kind: string, request: PageRequest): Promise<Page<SubjectModel>> {
    const rows = await this.repository.selectArchived(member, kind, request);
    return toPage(
      rows,
      request,
      (row) => row,
      (row) => this.present(row, member),
    );
  }

  /** Takes a deletion back, for the member who made it, within the time to undo. Throws `NotFoundError`. */
  async restore(member: Membership, id: string): Promise<SubjectModel> {
    const key = { territoryId: member.territoryId, id };
    const restored = await this.repository.restore(key, member, UNDO_SECONDS);
    if (!restored) throw new NotFoundError();
    const { authorId, ...counts } = restored;
    await this.events.publish(new SubjectChanged(key, counts, [authorId]));
    await this.events.publish(new SubjectRestored(key));
    return (await this.find(member, id))!;
  }
}
