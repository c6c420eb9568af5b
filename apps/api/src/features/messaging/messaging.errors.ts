import { DomainError } from '../../platform/graphql/domain-error';

export class OwnConversationError extends DomainError {
  constructor() {
    super('OWN_CONVERSATION');
  }
}

/** Somebody who would have to receive the message has left the territory or may not act in it. */
export class RecipientGoneError extends DomainError {
  constructor() {
    super('RECIPIENT_GONE');
  }
}

/** The client message id already names another text of the same author. */
export class ClientMessageIdReusedError extends DomainError {
  constructor() {
    super('IDEMPOTENCY_KEY_REUSED', 'clientMessageId');
  }
}
