export const ORGANISATION_KINDS = ['company', 'association', 'institution'] as const;
export type OrganisationKind = (typeof ORGANISATION_KINDS)[number];

/** How many people work there. */
export const ORGANISATION_SIZES = ['0', '1-9', '10-49', '50-249', '250+'] as const;
export type OrganisationSize = (typeof ORGANISATION_SIZES)[number];

/** Owners and editors speak in its name; owners also decide who belongs to it. */
export const ORGANISATION_ROLES = ['owner', 'editor', 'member'] as const;
export type OrganisationRole = (typeof ORGANISATION_ROLES)[number];
