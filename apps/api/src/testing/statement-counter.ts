import pg from 'pg';

type Query = typeof pg.Client.prototype.query;

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
    const { texts } = { texts: (text: string) => this.texts.push(text) };
    const original = pg.Client.prototype.query as unknown as (...args: unknown[]) => unknown;
    pg.Client.prototype.query = function counted(this: pg.Client, ...args: unknown[]) {
      const [query] = args;
      texts(typeof query === 'string' ? query : ((query as { text?: string } | null)?.text ?? ''));
      return original.apply(this, args);
    } as unknown as Query;
  }
}

export const statementCounter = new StatementCounter();
