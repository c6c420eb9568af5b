import { encodeSharedId } from '../../platform/database/public-id';
import type { TerritoryRow } from './territories.repository';
import type { OperatedTerritoryModel, TerritoryCardModel, TerritoryModel, TerritoryStateModel } from './territory.models';

export const presentTerritory = (row: TerritoryRow): TerritoryModel => ({
  id: encodeSharedId(row.id),
  slug: row.slug,
  name: row.name,
  code: row.code,
  color: row.color,
  joining: row.joining,
  memberCount: row.member_count,
  communeCount: row.commune_count,
  territoryId: row.id,
  charterPreset: row.charter_preset,
});

export const presentTerritoryCard = (row: TerritoryRow): TerritoryCardModel => ({
  id: encodeSharedId(row.id),
  slug: row.slug,
  name: row.name,
  code: row.code,
  joining: row.joining,
  communeCount: row.commune_count,
  memberCount: row.member_count,
});

export const presentOperatedTerritory = (row: TerritoryRow): OperatedTerritoryModel => ({
  ...presentTerritoryCard(row),
  state: row.state as TerritoryStateModel,
  createdAt: row.created_at,
});
