import { encodePublicId } from '../../../platform/database/public-id';
import { initialsOf } from '../../territories';
import type { JoinRequestModel } from './join-request.models';
import type { JoinRequestRow } from './join-requests.repository';

export const presentJoinRequest = (row: JoinRequestRow): JoinRequestModel => ({
  id: encodePublicId({ territoryId: row.territory_id, id: row.id }),
  name: row.name,
  initials: initialsOf(row.name),
  persona: row.persona,
  commune: row.commune_code
    ? { code: row.commune_code, name: row.commune_name!, departmentCode: row.commune_department! }
    : null,
  answers: row.answers,
  state: row.state,
  reason: row.reason,
  createdAt: row.created_at,
});
