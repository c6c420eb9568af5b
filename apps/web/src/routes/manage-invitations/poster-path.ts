/** The poster of an invitation by link, as a document to print. */
export const posterPath = (invitationId: string) => `/posters/${invitationId}.pdf`;
