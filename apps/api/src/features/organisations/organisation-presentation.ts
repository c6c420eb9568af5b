import type { OrganisationRole } from '@rayonne/contracts';
import { encodePublicId } from '../../platform/database/public-id';
import { imageSql, presentImage, type ImageRow } from '../media';
import type { CommuneModel, Membership } from '../territories';
import type {
  OrganisationCardModel,
  OrganisationKindModel,
  OrganisationModel,
  OrganisationRoleModel,
  OrganisationSizeModel,
} from './organisation.models';
import {
  canDecideClaims,
  canEditOrganisation,
  canPublishAs,
  canRegisterOrganisation,
  canRemoveOrganisation,
} from './organisations.policy';

/** An organisation as a content shows it. */
export interface OrganisationCardRow {
  readonly id: string;
  readonly name: string;
  readonly kind: OrganisationKindModel;
  readonly logo: ImageRow | null;
}

export interface OrganisationRow extends OrganisationCardRow {
  readonly territory_id: string;
  readonly siren: string | null;
  readonly siret: string | null;
  readonly sector: string | null;
  readonly size: OrganisationSizeModel | null;
  readonly commune: CommuneModel | null;
  readonly description: string;
  readonly links: string[];
  readonly version: number;
  readonly created_at: Date;
  readonly at: string;
  readonly people_count: number;
  readonly is_owned: boolean;
  readonly is_creator: boolean;
  readonly viewer_role: OrganisationRole | null;
  readonly viewer_claim: OrganisationRole | null;
}

/** SQL of type `json`: the page `id` of the territory; null without one. Evaluated only where there is an id. */
export const organisationCardSql = (territory: string, id: string) => `
  case when ${id} is not null then (
    select json_build_object('id', og.id, 'name', og.name, 'kind', og.kind, 'logo', ${imageSql('ogl')})
      from organisation_pages og left join media ogl on ogl.id = og.logo_id
     where og.territory_id = ${territory} and og.id = ${id}) end`;

/** SQL condition: whether the member speaks for the page `id`. */
export const representsSql = (territory: string, id: string, member: string) => `
  exists (select from organisation_people ogp
           where ogp.territory_id = ${territory} and ogp.page_id = ${id} and ogp.member_id = ${member}
             and ogp.role in ('owner', 'editor'))`;

export const presentOrganisationCard = (
  territoryId: string,
  row: OrganisationCardRow | null,
): OrganisationCardModel | null =>
  row && {
    id: encodePublicId({ territoryId, id: row.id }),
    name: row.name,
    kind: row.kind,
    logo: presentImage(row.logo),
  };

export function presentOrganisation(row: OrganisationRow, reader: Membership): OrganisationModel {
  const belonging = { role: row.viewer_role, isCreator: row.is_creator, isOwned: row.is_owned };
  return {
    ...presentOrganisationCard(row.territory_id, row)!,
    siren: row.siren,
    siret: row.siret,
    sector: row.sector,
    size: row.size,
    commune: row.commune,
    description: row.description,
    links: row.links,
    peopleCount: row.people_count,
    isOwned: row.is_owned,
    viewerRole: row.viewer_role as OrganisationRoleModel | null,
    viewerClaim: row.viewer_claim as OrganisationRoleModel | null,
    viewerCan: {
      edit: canEditOrganisation(reader, belonging),
      register: canRegisterOrganisation(reader, belonging),
      remove: canRemoveOrganisation(reader, belonging),
      decideClaims: canDecideClaims(reader, belonging),
      publish: canPublishAs(reader, belonging),
    },
    version: row.version,
    createdAt: row.created_at,
    territoryId: row.territory_id,
    pageId: row.id,
  };
}
