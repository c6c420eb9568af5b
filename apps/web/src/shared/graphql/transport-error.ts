/** The server gave no GraphQL answer. `status` is the HTTP status, 0 when it could not be reached. */
export class TransportError extends Error {
  constructor(
    readonly status: number,
    options?: ErrorOptions,
  ) {
    super(status === 0 ? 'The server could not be reached' : `The server answered ${status}`, options);
    this.name = 'TransportError';
  }
}
