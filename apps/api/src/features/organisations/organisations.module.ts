import { Global, Module } from '@nestjs/common';
import { HeldPages } from './pages/held-pages';
import { OrganisationsResolver, TerritoryVoicesResolver } from './pages/organisations.resolver';
import { OrganisationsService } from './pages/organisations.service';
import { PageEditing } from './pages/page-editing.service';
import { PagesRepository } from './pages/pages.repository';
import { RegistrationsRepository } from './pages/registrations.repository';
import { Registrations } from './pages/registrations.service';
import { ClaimDeciders } from './people/claim-deciders';
import { ClaimsService } from './people/claims.service';
import { DeparturesRepository } from './people/departures.repository';
import { Departures } from './people/departures';
import { MentionedPages } from './people/mentioned-pages';
import { PeopleRepository } from './people/people.repository';
import { OrganisationPeopleResolver } from './people/people.resolver';
import { OrganisationPeople } from './people/people.service';
import { WaitingClaims } from './people/waiting-claims';
import { WaitingClaimsRepository } from './people/waiting-claims.repository';

@Global()
@Module({
  providers: [
    ClaimDeciders,
    ClaimsService,
    Departures,
    DeparturesRepository,
    HeldPages,
    MentionedPages,
    OrganisationPeople,
    OrganisationPeopleResolver,
    OrganisationsResolver,
    OrganisationsService,
    PageEditing,
    PagesRepository,
    PeopleRepository,
    Registrations,
    RegistrationsRepository,
    TerritoryVoicesResolver,
    WaitingClaims,
    WaitingClaimsRepository,
  ],
  exports: [ClaimDeciders, MentionedPages, OrganisationPeople, OrganisationsService],
})
export class OrganisationsModule {}
