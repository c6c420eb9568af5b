import { encodeSharedId } from '../../platform/database/public-id';
import { presentImage } from '../media';
import type { TerritoryRow } from './territories.repository';
import type {
  OperatedTerritoryModel,
  TerritoryCardModel,
  TerritoryModel,
  TerritoryStateModel,
} from './territory.models';

/** What a territory tells everyone who may know of it. */
const presentProfile = (row: TerritoryRow) => ({
  name: row.name,
  code: row.code,
  color: row.color,
  motto: row.motto,
  languages: row.languages,
  contactEmail: row.contact_email,
  contactPhone: row.contact_phone,
  legalNotices: row.legal_notices,
  logo: presentImage(row.logo),
});

export const presentTerritory = (row: TerritoryRow): TerritoryModel => ({
  id: encodeSharedId(row.id),
  slug: row.slug,
  ...presentProfile(row),
  version: row.version,
  joining: row.joining,
  memberCount: row.member_count,
  communeCount: row.commune_count,
  territoryId: row.id,
  charterPreset: row.charter_preset,
});

export const presentTerritoryCard = (row: TerritoryRow): TerritoryCardModel => ({
  id: encodeSharedId(row.id),
  slug: row.slug,
  ...presentProfile(row),
  joining: row.joining,
  communeCount: row.commune_count,
  memberCount: row.member_count,
});

export const presentOperatedTerritory = (row: TerritoryRow): OperatedTerritoryModel => ({
  ...presentTerritoryCard(row),
  state: row.state as TerritoryStateModel,
  createdAt: row.created_at,
});
