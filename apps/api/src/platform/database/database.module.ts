import { type DynamicModule, Global, Inject, Module, type OnApplicationShutdown } from '@nestjs/common';
import { DataSource, type DataSourceOptions } from 'typeorm';
import { ENV, type Env } from '../../env';
import { checkServerVersion, createDataSource } from './data-source';
import { Database } from './database';
import { SchemaVersion } from './schema-version';
import { UnitOfWork } from './unit-of-work';

interface DatabaseOptions {
  readonly entities: NonNullable<DataSourceOptions['entities']>;
  readonly migrations: NonNullable<DataSourceOptions['migrations']>;
}

@Global()
@Module({})
export class DatabaseModule implements OnApplicationShutdown {
  constructor(@Inject(DataSource) private readonly dataSource: DataSource) {}

  static register({ entities, migrations }: DatabaseOptions): DynamicModule {
    return {
      module: DatabaseModule,
      providers: [
        {
          provide: DataSource,
          inject: [ENV],
          useFactory: async (env: Env) => {
            const dataSource = await createDataSource(env, entities, migrations).initialize();
            await checkServerVersion(dataSource);
            return dataSource;
          },
        },
        Database,
        SchemaVersion,
        UnitOfWork,
      ],
      exports: [DataSource, Database, SchemaVersion, UnitOfWork],
    };
  }

  async onApplicationShutdown(): Promise<void> {
    if (this.dataSource.isInitialized) await this.dataSource.destroy();
  }
}
