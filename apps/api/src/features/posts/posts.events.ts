import type { Key } from '../../platform/database/public-id';

export class PostPublished {
  constructor(
    readonly post: Key,
    readonly authorId: string,
    readonly publishedAt: Date,
  ) {}
}

export class PostEdited {
  constructor(readonly post: Key) {}
}

export class PostDeleted {
  constructor(readonly post: Key) {}
}

/** The card of a link arrived, changed or was put away. */
export class PostPreviewed {
  constructor(
    readonly post: Key,
    readonly authorId: string,
  ) {}
}
