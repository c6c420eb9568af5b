/**
 * A value made once for an owner that lives as long as its request (the viewer): a loader, a cache.
 * It goes with the owner, so nothing read under one person's rights is ever shown to another.
 */
export class PerRequest<Owner extends object, Value> {
  private readonly values = new WeakMap<Owner, Value>();

  constructor(private readonly create: (owner: Owner) => Value) {}

  of(owner: Owner): Value {
    let value = this.values.get(owner);
    if (value === undefined) {
      value = this.create(owner);
      this.values.set(owner, value);
    }
    return value;
  }
}
