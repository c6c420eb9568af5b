import { encodeSharedId } from '../../../platform/database/public-id';
import type { TestApi } from '../../../testing/test-api';
import { TerritoryOperations } from '../operations/territory-operations';
import { CharterPresetModel } from '../charter/charter.models';
import { JoiningModel } from '../territory.models';

/** Communauté d'agglomération Roissy Pays de France: 42 communes. */
export const ROISSY_SIREN = '200055655';

export interface TestTerritory {
  readonly id: string;
  readonly publicId: string;
  readonly slug: string;
}

let made = 0;

export async function aTerritory(
  api: TestApi,
  {
    preset = CharterPresetModel.SHARED,
    joining = JoiningModel.INVITATION,
  }: { preset?: CharterPresetModel; joining?: JoiningModel } = {},
): Promise<TestTerritory> {
  made += 1;
  const slug = `territoire-${made}`;
  const id = await api
    .get(TerritoryOperations)
    .create({ name: `Territoire ${made}`, slug, preset, joining, perimeter: { epciSiren: ROISSY_SIREN } });
  return { id, slug, publicId: encodeSharedId(id) };
}
