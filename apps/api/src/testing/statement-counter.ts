import pg from 'pg';

/** Counts every statement that this process sends to PostgreSQL, whoever sends it. */
class StatementCounter {
  private texts: string[] = [];
  private installed = false;

  /** Statements sent since the last call. */
  take(): string[] {
    this.install();
    const taken = this.texts;
    this.texts = [];
    return taken;
  }

  private install(): void {
    if (this.installed) return;
    this.installed = true;
    const count = (text: string) => this.texts.push(text);
    const prototype = pg.Client.prototype as unknown as { query: (...args: unknown[]) => unknown };
    const { query } = prototype;
    prototype.query = function counted(this: pg.Client, ...args: unknown[]) {
      const [statement] = args;
      count(typeof statement === 'string' ? statement : ((statement as { text?: string } | null)?.text ?? ''));
      return query.apply(this, args);
    };
  }
}

export const statementCounter = new StatementCounter();
