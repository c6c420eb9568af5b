import { Injectable, type OnModuleInit } from '@nestjs/common';
import { decodePublicId, type Key } from '../../../platform/database/public-id';
import { authorize, NotFoundError } from '../../../platform/graphql/domain-error';
import type { Viewer } from '../../identity';
import { makesManagingMandate, MandatesService, MembersService, Memberships, type Membership } from '../../territories';
import { type ProposedAct, ProposalKinds } from '../proposals/proposal-kinds';
import { ProposalsService } from '../proposals/proposals.service';
import {
  MANDATE_END,
  MANDATE_GRANT,
  mandateEndSchema,
  mandateGrantSchema,
  type MandateEndAct,
  type MandateGrantAct,
} from './mandate-act';
import type { GrantMandateInput, MandateInput } from './mandates.inputs';

/** Giving mandates and ending them, with as many sponsors as the charter wants. */
@Injectable()
export class MandateGrantsService implements OnModuleInit {
  constructor(
    private readonly mandates: MandatesService,
    private readonly members: MembersService,
    private readonly memberships: Memberships,
    private readonly proposals: ProposalsService,
    private readonly kinds: ProposalKinds,
  ) {}

  onModuleInit(): void {
    const power = 'mandates.grant';
    this.kinds.register<MandateGrantAct>({
      name: MANDATE_GRANT,
      power,
      schema: mandateGrantSchema,
      concerns: ({ memberId }) => memberId,
      apply: (proposal) => this.give(proposal),
    });
    this.kinds.register<MandateEndAct>({
      name: MANDATE_END,
      power,
      schema: mandateEndSchema,
      concerns: ({ memberId }) => memberId,
      apply: (proposal) => this.end(proposal),
    });
  }

  /** Gives the proposal that it waits as, or `null` when it took effect. */
  async grant(viewer: Viewer, { member, kind, months, why }: GrantMandateInput): Promise<Key | null> {
    const { by, key } = await this.locate(viewer, member);
    authorize(by.holds('mandates.grant'));
    if (!(await this.members.areActive(by, [key.id]))) throw new NotFoundError();
    const act: MandateGrantAct = { memberId: key.id, kind, months, isManaging: makesManagingMandate(by) };
    return this.proposals.submit({ by, kind: MANDATE_GRANT, act, why: why ?? '' });
  }

  /** Whoever holds a mandate may lay it down, alone and at once; ending another's is an act of power. */
  async endOf(viewer: Viewer, { member, kind, why }: MandateInput): Promise<Key | null> {
    const { by, key } = await this.locate(viewer, member);
    const isOwn = by.memberId === key.id;
    authorize(isOwn || by.holds('mandates.grant'));
    if (!(await this.mandates.isUnderWay(key, kind))) throw new NotFoundError();
    if (!isOwn)
      return this.proposals.submit({ by, kind: MANDATE_END, act: { memberId: key.id, kind }, why: why ?? '' });
    await this.mandates.end(by, key, kind);
    return null;
  }

  private async locate(viewer: Viewer, publicId: string): Promise<{ by: Membership; key: Key }> {
    const key = decodePublicId(publicId);
    const by = await this.memberships.require(viewer, key?.territoryId ?? null);
    return { by, key: key! };
  }

  private async give({ by, act }: ProposedAct<MandateGrantAct>): Promise<boolean> {
    const { memberId: id, kind, months, isManaging } = act;
    const key = { territoryId: by.territoryId, id };
    if (!(await this.mandates.isActive(key))) return false;
    await this.mandates.grant(by, key, { kind, months, isManaging, grantedBy: by.memberId });
    return true;
  }

  private async end({ by, act: { memberId: id, kind } }: ProposedAct<MandateEndAct>): Promise<boolean> {
    const key = { territoryId: by.territoryId, id };
    if (!(await this.mandates.isUnderWay(key, kind))) return false;
    await this.mandates.end(by, key, kind);
    return true;
  }
}
