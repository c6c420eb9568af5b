import { Injectable } from '@nestjs/common';
import { decodePublicId, encodePublicId, type Key } from '../../../platform/database/public-id';
import type { Viewer } from '../../identity';
import { MentionedPages } from '../../organisations';
import { Subjects, type MentionModel, type SubjectModel } from '../../subjects';
import { MembersLoaders, presentMember, type MemberModel, type Membership } from '../../territories';
import { revived } from '../passing/kept-input';
import { ScreenedKinds, type HeldWords } from '../passing/screened-kinds';
import { canDecide, canWithdraw } from '../screening.policy';
import type { HeldContentModel, HeldContentStateModel } from './held-content.models';
import type { HeldContentRow } from './held-contents.repository';
import { besidesThe, HeldMediaReading } from './held-media';

const MENTION = /<@([A-Za-z0-9_-]+)>/g;
const NOTHING: HeldWords = { title: null, text: '', besides: [] };

/** Held contents as one member reads them. */
@Injectable()
export class HeldContentReading {
  constructor(
    private readonly kinds: ScreenedKinds,
    private readonly subjects: Subjects,
    private readonly members: MembersLoaders,
    private readonly pages: MentionedPages,
    private readonly media: HeldMediaReading,
  ) {}

  /** In a fixed number of statements, however many there are. */
  async present(viewer: Viewer, reader: Membership, rows: readonly HeldContentRow[]): Promise<HeldContentModel[]> {
    const words = rows.map(({ kind, input }) => (input ? this.kinds.get(kind).show(revived(input)) : NOTHING));
    const about = await this.subjectsOf(reader, words);
    const pages = await this.pagesIn(reader, words);
    const mediaOf = await this.media.read(rows, words);
    return Promise.all(
      rows.map(async (row, index) => {
        const shown = words[index]!;
        const media = mediaOf(row, shown);
        const held = { authorId: row.member_id, state: row.state };
        const isOwn = row.member_id === reader.memberId;
        return {
          id: encodePublicId({ territoryId: row.territory_id, id: row.id }),
          author: presentMember(row, reader),
          kind: row.kind,
          title: shown.title,
          text: shown.text,
          besides: besidesThe(media.images, shown.besides),
          ...media,
          mentions: await this.mentioned(viewer, shown.text, pages, reader),
          subject: about.get(shown.subject ?? '') ?? null,
          reasons: row.reasons,
          state: row.state as HeldContentStateModel,
          refusal: row.refusal,
          heldAt: row.held_at,
          input: isOwn && row.input ? JSON.stringify(revived(row.input)) : null,
          viewerCan: { decide: canDecide(reader, held), withdraw: canWithdraw(reader, held) },
        };
      }),
    );
  }

  private async subjectsOf(reader: Membership, words: readonly HeldWords[]): Promise<Map<string, SubjectModel>> {
    const ids = words.flatMap(({ subject }) => (subject && decodePublicId(subject)?.id) ?? []);
    if (ids.length === 0) return new Map();
    const rows = await this.subjects.read(reader, 'and s.id = any($3::uuid[])', [ids]);
    return new Map(rows.map((row) => this.subjects.present(row, reader)).map((subject) => [subject.id, subject]));
  }

  /** The organisations that any of the texts names, by id. */
  private async pagesIn({ territoryId }: Membership, words: readonly HeldWords[]): Promise<Map<string, MentionModel>> {
    const ids = words.flatMap(({ text }) => keysIn(text, territoryId).map(({ id }) => id));
    const pages = ids.length > 0 ? await this.pages.named(territoryId, ids) : [];
    return new Map(
      pages.map(({ page_id: id, name }) => [
        id,
        { id: encodePublicId({ territoryId, id }), name, isFindable: true, isOrganisation: true },
      ]),
    );
  }

  private async mentioned(
    viewer: Viewer,
    text: string,
    pages: ReadonlyMap<string, MentionModel>,
    { territoryId }: Membership,
  ): Promise<MentionModel[]> {
    const found = await Promise.all(
      keysIn(text, territoryId).map(async (key) => {
        const page = pages.get(key.id);
        if (page) return page;
        const member = await this.members.byKey(viewer).load(key);
        return member && mentionOf(member);
      }),
    );
    return found.filter((one) => one !== null);
  }
}

const keysIn = (text: string, territoryId: string): Key[] =>
  [...text.matchAll(MENTION)]
    .flatMap(([, id]) => decodePublicId(id!) ?? [])
    .filter((key) => key.territoryId === territoryId);

const mentionOf = ({ id, name, isFindable }: MemberModel): MentionModel => ({
  id,
  name,
  isFindable,
  isOrganisation: false,
});
