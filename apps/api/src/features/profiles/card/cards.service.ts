import { Injectable } from '@nestjs/common';
import { formatMessage } from '@rayonne/messages';
import { PublicOrigin } from '../../../platform/http/public-origin';
import type { Viewer } from '../../identity';
import { TerritoriesLoaders } from '../../territories';
import type { MemberProfileModel } from '../profile.model';
import { vcardOf } from './vcard';

@Injectable()
export class CardsService {
  constructor(
    private readonly territories: TerritoriesLoaders,
    private readonly origin: PublicOrigin,
  ) {}

  async of(viewer: Viewer, profile: MemberProfileModel): Promise<string> {
    const territory = await this.territories.byId(viewer).load(profile.key.territoryId);
    return vcardOf({
      name: profile.member.name,
      headline: profile.headline,
      territory: territory!.name,
      commune: profile.commune?.name ?? null,
      note: profile.canHelpWith.length > 0 ? noteOf(viewer, profile) : null,
      links: profile.links,
      profileUrl: this.origin.url(`/t/${territory!.slug}/members/${profile.id}`),
    });
  }
}

const noteOf = ({ locale }: Viewer, { canHelpWith }: MemberProfileModel) =>
  formatMessage(locale, 'card.canHelpWith', { tags: canHelpWith.join(', ') });
