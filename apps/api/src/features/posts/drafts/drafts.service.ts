import { Injectable } from '@nestjs/common';
import { LIMITS } from '@rayonne/contracts';
import { pageRequest, toPage } from '../../../platform/database/keyset';
import { decodeSharedId } from '../../../platform/database/public-id';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { NotFoundError, StaleVersionError } from '../../../platform/graphql/domain-error';
import type { Viewer } from '../../identity';
import { Memberships, type Membership } from '../../territories';
import { mentionedSoFar, readContent } from './draft-content';
import { presentDraft } from './draft-presentation';
import { DraftGoneError, TooManyDraftsError } from './drafts.errors';
import type { DraftInput, DraftsArgs, SaveDraftInput } from './drafts.inputs';
import { DraftsRepository, type HeldDraft } from './drafts.repository';
import type { PostDraftConnection, PostDraftModel } from './post-draft.model';

/** The ten seconds of the undo on screen, and a slow network. */
const UNDO_SECONDS = 30;

/** What members are writing. Each sees their own, and nobody else's exist for them. */
@Injectable()
export class DraftsService {
  constructor(
    private readonly repository: DraftsRepository,
    private readonly memberships: Memberships,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  async list(viewer: Viewer, args: DraftsArgs): Promise<PostDraftConnection> {
    const member = await this.memberships.require(viewer, decodeSharedId(args.territory));
    const request = pageRequest(args);
    const rows = await this.repository.page(member, request);
    const page = toPage(
      rows,
      request,
      (row) => row,
      (row) => presentDraft(row, member),
    );
    return { ...page, totalCount: await this.repository.count(member) };
  }

  async find(viewer: Viewer, { territory, id }: DraftInput): Promise<PostDraftModel | null> {
    const member = await this.memberships.find(viewer, decodeSharedId(territory));
    const row = member && (await this.repository.find(member, id));
    return row ? presentDraft(row, member) : null;
  }

  /**
   * Throws `StaleVersionError` when another device saved something else meanwhile, `DraftGoneError` when it was published
   * or deleted, `TooManyDraftsError` for one too many.
   */
  save(viewer: Viewer, { territory, id, version, content: text }: SaveDraftInput): Promise<PostDraftModel> {
    return this.unitOfWork.run(async () => {
      const member = await this.memberships.require(viewer, decodeSharedId(territory));
      const content = readContent(text);
      const mentioned = mentionedSoFar(content, member.territoryId);
      if (!(await this.begin(member, id, version, content, mentioned))) {
        await this.hold(member, id);
        const outcome = await this.repository.update(
          { territoryId: member.territoryId, id },
          content,
          mentioned,
          version,
        );
        if (outcome === 'stale') throw new StaleVersionError();
      }
      return this.read(member, id);
    });
  }

  delete(viewer: Viewer, { territory, id }: DraftInput): Promise<boolean> {
    return this.unitOfWork.run(async () => {
      const member = await this.memberships.require(viewer, decodeSharedId(territory));
      if (!(await this.repository.delete(member, id))) throw new NotFoundError();
      return true;
    });
  }

  /** Takes a deletion back within the time to undo. */
  restore(viewer: Viewer, { territory, id }: DraftInput): Promise<PostDraftModel> {
    return this.unitOfWork.run(async () => {
      const member = await this.memberships.require(viewer, decodeSharedId(territory));
      if (!(await this.repository.restore(member, id, UNDO_SECONDS))) throw new NotFoundError();
      return this.read(member, id);
    });
  }

  /** Locks one of the member's own. Throws `NotFoundError`, and `DraftGoneError` for one that ended. */
  async hold(member: Membership, id: string): Promise<HeldDraft> {
    const draft = await this.repository.hold({ territoryId: member.territoryId, id });
    if (draft?.memberId !== member.memberId) throw new NotFoundError();
    if (draft.isGone) throw new DraftGoneError();
    return draft;
  }

  async read(member: Membership, id: string): Promise<PostDraftModel> {
    return presentDraft((await this.repository.find(member, id))!, member);
  }

  /** Whether it is a new one, which stands now. */
  private async begin(
    member: Membership,
    id: string,
    version: number,
    ...[content, mentioned]: [ReturnType<typeof readContent>, readonly string[]]
  ): Promise<boolean> {
    if (version > 0 || (await this.repository.hold({ territoryId: member.territoryId, id }))) return false;
    if ((await this.repository.countHeld(member)) >= LIMITS.drafts) throw new TooManyDraftsError();
    return (await this.repository.insert(member, id, content, mentioned)) !== undefined;
  }
}
