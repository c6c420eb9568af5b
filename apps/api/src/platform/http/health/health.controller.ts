import { Controller, Get, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { SchemaVersion } from '../../database/schema-version';
import { Log } from '../../logging/log';
import { Drain } from './drain';

type Health = 'ok' | 'draining' | 'database unreachable' | 'migrations pending';

@Controller()
export class HealthController {
  constructor(
    private readonly schema: SchemaVersion,
    private readonly drain: Drain,
    private readonly log: Log,
  ) {}

  /** The process is alive. Never touches the database: a restart would not mend that. */
  @Get('healthz')
  alive(): { status: Health } {
    return { status: 'ok' };
  }

  /** The process may be sent requests. */
  @Get('readyz')
  async ready(@Res({ passthrough: true }) reply: FastifyReply): Promise<{ status: Health }> {
    const status = await this.readiness();
    void reply.code(status === 'ok' ? 200 : 503).header('cache-control', 'no-store');
    return { status };
  }

  private async readiness(): Promise<Health> {
    if (this.drain.isUnderWay) return 'draining';
    try {
      return (await this.schema.hasEveryMigration()) ? 'ok' : 'migrations pending';
    } catch (error) {
      this.log.warn({ error }, 'the database did not answer');
      return 'database unreachable';
    }
  }
}
