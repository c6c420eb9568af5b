import { Injectable } from '@nestjs/common';
import { decodePublicId, type Key } from '../../../platform/database/public-id';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { Events } from '../../../platform/events/events';
import { authorize, NotFoundError } from '../../../platform/graphql/domain-error';
import type { Viewer } from '../../identity';
import { Memberships, presentMember, type Membership } from '../../territories';
import { presentOrganisation, presentOrganisationCard } from '../organisation-presentation';
import type {
  OrganisationCardModel,
  OrganisationModel,
  OrganisationPersonModel,
  OrganisationRoleModel,
} from '../organisation.models';
import { NotRepresentativeError } from '../organisations.errors';
import { ClaimsChanged } from '../organisations.events';
import type { OrganisationPersonInput, SetOrganisationRoleInput } from '../organisations.inputs';
import { represents } from '../organisations.policy';
import { PagesRepository } from '../pages/pages.repository';
import { PeopleRepository } from './people.repository';

/** Who changes what somebody is in an organisation. */
interface Actor {
  readonly isOwner: boolean;
  readonly isSelf: boolean;
}

/** Who belongs to an organisation, and who speaks in its name. */
@Injectable()
export class OrganisationPeople {
  constructor(
    private readonly repository: PeopleRepository,
    private readonly pages: PagesRepository,
    private readonly memberships: Memberships,
    private readonly unitOfWork: UnitOfWork,
    private readonly events: Events,
  ) {}

  async list(viewer: Viewer, { territoryId, pageId }: OrganisationModel): Promise<OrganisationPersonModel[]> {
    const reader = await this.memberships.require(viewer, territoryId);
    const rows = await this.repository.list(reader, pageId);
    return rows.map((row) => ({ member: presentMember(row, viewer), role: row.role as OrganisationRoleModel }));
  }

  /** The organisations that both the reader and that member belong to. */
  async shared(reader: Membership, memberId: string): Promise<OrganisationCardModel[]> {
    const rows = await this.repository.shared(reader, memberId);
    return rows.map((row) => presentOrganisationCard(reader.territoryId, row)!);
  }

  /**
   * The page in whose name the author publishes, checked; `null` when they speak for themselves. Throws `NotFoundError`
   * for a page that is not of their territory, `NotRepresentativeError` when they do not represent it.
   */
  async voice(author: Membership, organisation: string | null | undefined): Promise<string | null> {
    if (!organisation) return null;
    authorize(author.holds('organisations.publish'));
    const key = decodePublicId(organisation);
    const row = key?.territoryId === author.territoryId ? await this.pages.find(author, key.id) : undefined;
    if (!row) throw new NotFoundError();
    if (!represents({ role: row.viewer_role })) throw new NotRepresentativeError();
    return row.id;
  }

  /** An owner changes the role of somebody who belongs. */
  setRole(
    viewer: Viewer,
    { organisation, member: publicId, role }: SetOrganisationRoleInput,
  ): Promise<OrganisationModel> {
    return this.change(
      viewer,
      { organisation, member: publicId },
      (actor) => actor.isOwner,
      (page, memberId) => this.repository.setRole(page, memberId, role),
    );
  }

  /** An owner sends somebody away, or somebody leaves. */
  remove(viewer: Viewer, { organisation, member: publicId }: OrganisationPersonInput): Promise<OrganisationModel> {
    const may = (actor: Actor) => actor.isOwner || actor.isSelf;
    return this.change(viewer, { organisation, member: publicId }, may, (page, memberId) =>
      this.repository.remove(page, memberId),
    );
  }

  private change(
    viewer: Viewer,
    { organisation, member: person }: OrganisationPersonInput,
    may: (actor: Actor) => boolean,
    act: (page: Key, memberId: string) => Promise<void>,
  ): Promise<OrganisationModel> {
    return this.unitOfWork.run(async () => {
      const key = decodePublicId(organisation);
      const actor = await this.memberships.require(viewer, key?.territoryId ?? null);
      const row = await this.pages.hold(actor, key!.id);
      const memberId = decodePublicId(person)?.id;
      if (!row || !memberId || !(await this.repository.roleOf(key!, memberId))) throw new NotFoundError();
      authorize(may({ isOwner: row.viewer_role === 'owner', isSelf: memberId === actor.memberId }));
      await act(key!, memberId);
      // Others may decide about claims now.
      await this.events.publish(new ClaimsChanged(key!));
      return presentOrganisation((await this.pages.find(actor, row.id))!, actor);
    });
  }
}
