import { Injectable } from '@nestjs/common';
import DataLoader from 'dataloader';
import { decodePublicId } from '../../../platform/database/public-id';
import { PerRequest } from '../../../platform/graphql/per-request';
import type { Viewer } from '../../identity';
import { MembersLoaders, type MemberModel } from '../../territories';
import type { OpportunityModel } from '../opportunity.model';
import type { CreditRoleModel, OpportunityOutcomeModel, OutcomeKindModel } from './outcome.models';
import { OutcomesRepository, type OutcomeRow } from './outcomes.repository';

/** What opportunities came to, as the viewer may know it: two statements, however many they are. */
@Injectable()
export class OutcomesLoaders {
  private readonly byViewer = new PerRequest<
    Viewer,
    DataLoader<OpportunityModel, OpportunityOutcomeModel | null, string>
  >((viewer) => new DataLoader((asked) => this.load(viewer, asked), { cacheKeyFn: ({ id }) => id }));

  constructor(
    private readonly repository: OutcomesRepository,
    private readonly members: MembersLoaders,
  ) {}

  of(viewer: Viewer): DataLoader<OpportunityModel, OpportunityOutcomeModel | null, string> {
    return this.byViewer.of(viewer);
  }

  private async load(viewer: Viewer, asked: readonly OpportunityModel[]): Promise<(OpportunityOutcomeModel | null)[]> {
    const rows = await this.repository.read(
      viewer.accountId,
      asked.map(({ id }) => decodePublicId(id)!),
    );
    const found = new Map(rows.map((row) => [row.id, row]));
    return Promise.all(
      asked.map(async (opportunity) => {
        const { territoryId, id } = decodePublicId(opportunity.id)!;
        const row = found.get(id);
        const member = (memberId: string) => this.members.byKey(viewer).load({ territoryId, id: memberId });
        return row ? present(row, { opportunity, member }) : null;
      }),
    );
  }
}

interface Reading {
  readonly opportunity: OpportunityModel;
  readonly member: (id: string) => Promise<MemberModel | null>;
}

async function present(row: OutcomeRow, { opportunity, member }: Reading): Promise<OpportunityOutcomeModel> {
  const isOwner = opportunity.viewerCan.edit;
  const isSide = isOwner || row.isPartner;
  const isConfirmed = row.partnerState === 'confirmed';
  const isNamed = row.isPartnerFound && (isSide || isConfirmed);
  const isTold = isSide || row.partnerId === null || (isConfirmed && row.isPartnerFound);
  const credits = await Promise.all(
    row.credits.map(async ({ memberId, role }) => ({ member: await member(memberId), role: role as CreditRoleModel })),
  );
  return {
    id: opportunity.id,
    kind: row.kind as OutcomeKindModel,
    concludedAt: row.concludedAt,
    partner: isNamed && row.partnerId ? await member(row.partnerId) : null,
    isPartnerConfirmed: isConfirmed,
    partnerWords: isOwner ? row.partnerWords : null,
    amountMin: isSide ? row.amountMin : null,
    amountMax: isSide ? row.amountMax : null,
    thanks: isTold ? row.thanks : null,
    credits: credits.flatMap(({ member: found, role }) => (found ? [{ member: found, role }] : [])),
    isViewerOwner: isOwner,
    isViewerPartner: row.isPartner,
  };
}
