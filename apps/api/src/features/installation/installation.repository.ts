import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database';
import type { JobBacklogModel } from './installation.models';

@Injectable()
export class InstallationRepository {
  constructor(private readonly database: Database) {}

  jobs(): Promise<JobBacklogModel[]> {
    return this.database.query<JobBacklogModel>(
      `select task_identifier as job,
              count(*) filter (where locked_at is null and attempts < max_attempts)::int as waiting,
              count(*) filter (where locked_at is not null)::int as running,
              count(*) filter (where locked_at is null and attempts >= max_attempts)::int as failed,
              min(run_at) filter (where locked_at is null and attempts < max_attempts) as "oldestDueAt"
         from graphile_worker.jobs group by 1 order by 1`,
    );
  }

  async health() {
    const row = await this.database.queryOne<{
      databaseVersion: string;
      databaseBytes: number;
      accounts: number;
      openSessions: number;
    }>(
      `select current_setting('server_version') as "databaseVersion",
              pg_database_size(current_database())::float8 as "databaseBytes",
              (select count(*)::int from accounts) as accounts,
              (select count(*)::int from sessions where revoked_at is null and expires_at > now()) as "openSessions"`,
    );
    return row!;
  }
}
