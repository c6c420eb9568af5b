import { encodePublicId } from '../../../../platform/database/public-id';
import type { TestApi } from '../../../../testing/test-api';
import type { TestTerritory } from '../../../territories/testing/territory.factory';

/** A list that waits for its mapping, made beside every rule; gives its public id. */
export async function anImport(api: TestApi, { id: territoryId }: Pick<TestTerritory, 'id'>): Promise<string> {
  const row = await api.database.queryOne<{ id: string }>(
    `insert into imports (territory_id, file_name, encoding, delimiter, columns, roles, row_count)
     values ($1, 'liste.csv', 'utf-8', ';', '[{"header": "E-mail", "samples": []}]', '{email}', 1) returning id`,
    [territoryId],
  );
  return encodePublicId({ territoryId, id: row!.id });
}
