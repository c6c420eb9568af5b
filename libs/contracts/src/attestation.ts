/** Version of what an importer attests about the origin of a list; a new text gets a new version. */
export const ATTESTATION_VERSION = '2026-11-22';
