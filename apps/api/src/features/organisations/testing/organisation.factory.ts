import { decodePublicId, encodeSharedId, type Key } from '../../../platform/database/public-id';
import type { TestApi } from '../../../testing/test-api';
import { aMember, type TestMember } from '../../territories/testing/member.factory';
import { aTerritory, type TestTerritory } from '../../territories/testing/territory.factory';

export interface TestOrganisation {
  readonly publicId: string;
  readonly key: Key;
  readonly version: number;
}

export const CREATE = `mutation ($input: CreateOrganisationInput!) {
  createOrganisation(input: $input) { id version siren siret viewerRole viewerClaim viewerCan { edit } }
}`;

/** What a form sends; a field to leave out is `undefined`. */
export const organisationInput = (by: TestMember, changes: object = {}) => ({
  territory: encodeSharedId(by.key.territoryId),
  kind: 'COMPANY',
  name: 'Menuiserie Merle',
  description: 'Escaliers sur mesure.',
  links: ['https://merle.example'],
  represents: false,
  ...changes,
});

/** An organisation with a page, made by that member. */
export async function anOrganisation(by: TestMember, changes: object = {}): Promise<TestOrganisation> {
  const { createOrganisation } = await by.client.get(CREATE, { input: organisationInput(by, changes) });
  return {
    publicId: createOrganisation.id,
    key: decodePublicId(createOrganisation.id)!,
    version: createOrganisation.version,
  };
}

const CLAIM = `mutation ($input: ClaimOrganisationInput!) { claimOrganisation(input: $input) { id } }`;
const CLAIMS = `query ($id: ID!) { organisation(id: $id) { claims { id role note member { id name } } } }`;
const DECIDE = `mutation ($input: DecideClaimInput!) { decideClaim(input: $input) { peopleCount isOwned } }`;

/** Asks for a role, as a client would. */
export const claimRole = (by: TestMember, { publicId }: TestOrganisation, role: string, note = '') =>
  by.client.ask(CLAIM, { input: { organisation: publicId, role, note } });

export const claimsSeenBy = async (by: TestMember, { publicId }: TestOrganisation) =>
  (await by.client.get(CLAIMS, { id: publicId })).organisation.claims as {
    id: string;
    role: string;
    member: { id: string };
  }[];

export const decide = (by: TestMember, claim: string, accept: boolean) =>
  by.client.ask(DECIDE, { input: { claim, accept } });

/** Gives that member a role, by the decision of somebody who may make it. */
export async function giveRole(
  decider: TestMember,
  organisation: TestOrganisation,
  to: TestMember,
  role: string,
): Promise<void> {
  await claimRole(to, organisation, role);
  const [claim] = (await claimsSeenBy(decider, organisation)).filter(({ member }) => member.id === to.publicId);
  await decide(decider, claim!.id, true);
}

/** A page that somebody owns, in a territory with who agreed to it and a member without a role. */
export interface OwnedPage {
  readonly territory: TestTerritory;
  readonly owner: TestMember;
  readonly claire: TestMember;
  readonly page: TestOrganisation;
}

export async function anOwnedPage(api: TestApi): Promise<OwnedPage> {
  const territory = await aTerritory(api);
  const anne = await aMember(api, territory, { mandate: 'community_manager' });
  const owner = await aMember(api, territory);
  const claire = await aMember(api, territory);
  const page = await anOrganisation(anne);
  await giveRole(anne, page, owner, 'OWNER');
  return { territory, owner, claire, page };
}
