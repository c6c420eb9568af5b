import type { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { LIMITS } from '@rayonne/contracts';
import { formatMessage } from '@rayonne/messages';
import type { PageRequest } from '../../../platform/database/keyset';
import { spreadsheetOf } from '../../../platform/http/files/spreadsheet';
import type { Locale, Viewer } from '../../identity';
import { presentProfile, type MemberProfileModel } from '../../profiles';
import type { Membership } from '../../territories';
import { DirectoryRepository, type DirectoryRow } from '../directory.repository';
import type { Search } from '../facets/facets';

const HEADERS = [
  'name',
  'persona',
  'headline',
  'commune',
  'sectors',
  'canHelpWith',
  'lookingFor',
  'languages',
  'networks',
  'cities',
  'countries',
  'links',
  'joinedAt',
] as const;

/** The directory as its reader sees it, a line a member: nothing that its pages would not show them. */
@Injectable()
export class MembersFile {
  constructor(private readonly repository: DirectoryRepository) {}

  of(viewer: Viewer, reader: Membership, search: Search): Readable {
    return spreadsheetOf(this.records(viewer, reader, search));
  }

  /** A page at a time: however many members there are, only one page of them is in memory. */
  private async *records(viewer: Viewer, reader: Membership, search: Search): AsyncGenerator<string[]> {
    yield HEADERS.map((header) => formatMessage(viewer.locale, `membersFile.${header}`));
    const lineOf = lineWriter(viewer.locale);
    for (let after: PageRequest['after'] = null; ;) {
      const rows: DirectoryRow[] = await this.repository.page(reader, search, { limit: LIMITS.pageSize, after });
      const shown = rows.slice(0, LIMITS.pageSize);
      for (const row of shown) yield lineOf(presentProfile(row, viewer));
      const last = shown.at(-1);
      if (!last || rows.length === shown.length) return;
      after = { at: last.at, id: last.member_id };
    }
  }
}

/** Writes lines in that language; its names of languages and countries are read once for all of them. */
function lineWriter(locale: Locale): (profile: MemberProfileModel) => string[] {
  const languages = new Intl.DisplayNames(locale, { type: 'language' });
  const countries = new Intl.DisplayNames(locale, { type: 'region' });
  const named = (names: Intl.DisplayNames, codes: readonly string[]) => codes.map((code) => names.of(code) ?? code);
  return (profile) => {
    const lists = [
      profile.sectors,
      profile.canHelpWith,
      profile.lookingFor,
      named(languages, profile.languages),
      profile.networks,
      profile.cities,
      named(countries, profile.countries),
      profile.links,
    ];
    return [
      profile.member.name,
      formatMessage(locale, `membersFile.${profile.member.persona}`),
      profile.headline ?? '',
      profile.commune?.name ?? '',
      ...lists.map((values) => values.join(', ')),
      profile.member.joinedAt.toISOString().slice(0, 10),
    ];
  };
}
