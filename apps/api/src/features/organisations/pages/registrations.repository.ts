import { Injectable } from '@nestjs/common';
import { Database } from '../../../platform/database/database';
import type { Key } from '../../../platform/database/public-id';

@Injectable()
export class RegistrationsRepository {
  constructor(private readonly database: Database) {}

  async setSiret({ territoryId, id }: Key, siret: string | null): Promise<void> {
    await this.database.query(`update organisation_pages set siret = $3 where territory_id = $1 and id = $2`, [
      territoryId,
      id,
      siret,
    ]);
  }

  /**
   * Makes it the page of that organisation, which the unit of work holds; gives the one it was about, or nothing when the
   * organisation has its page in the territory.
   */
  async move({ territoryId, id }: Key, organisationId: string, siret: string | null): Promise<string | undefined> {
    const row = await this.database.queryOne<{ former: string }>(
      `update organisation_pages set organisation_id = $3, siret = $4
        where territory_id = $1 and id = $2
          and not exists (select from organisation_pages o where o.territory_id = $1 and o.organisation_id = $3)
       returning old.organisation_id as former`,
      [territoryId, id, organisationId, siret],
    );
    return row?.former;
  }

  /**
   * Turns what owners and editors are into claims, and renews the claims that waited: nobody agrees to them by an answer
   * that was meant for the former number. Gives those who were owners and editors.
   */
  async askAnew({ territoryId, id }: Key): Promise<string[]> {
    const page = [territoryId, id];
    const asked = await this.database.query<Asked>(
      `update organisation_claims set state = 'withdrawn', decided_at = now()
        where territory_id = $1 and page_id = $2 and state = 'waiting' returning member_id, role, note`,
      page,
    );
    const represented = await this.database.query<Asked>(
      `delete from organisation_people where territory_id = $1 and page_id = $2 and role in ('owner', 'editor')
       returning member_id, role, '' as note`,
      page,
    );
    // Who asked to be more than they were goes on asking for that.
    const anew = new Map([...represented, ...asked].map((claim) => [claim.member_id, claim]));
    await this.database.query(
      `insert into organisation_claims (territory_id, page_id, member_id, role, note)
       select $1, $2, member_id, role, note from unnest($3::uuid[], $4::text[], $5::text[]) as anew(member_id, role, note)`,
      [
        ...page,
        [...anew.keys()],
        [...anew.values()].map(({ role }) => role),
        [...anew.values()].map(({ note }) => note),
      ],
    );
    return represented.map(({ member_id }) => member_id);
  }
}

interface Asked {
  readonly member_id: string;
  readonly role: string;
  readonly note: string;
}
