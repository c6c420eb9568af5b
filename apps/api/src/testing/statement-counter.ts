import pg from 'pg';

/** Hints to other nodes leave once the answer is given, at a time of their own: they would count for the next request. */
const HINT = /^select pg_notify/i;

/** Counts the statements that this process sends to PostgreSQL, whoever sends them. */
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
    const count = (text: string) => {
      if (!HINT.test(text)) this.texts.push(text);
    };
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
