import { Global, Module } from '@nestjs/common';
import { OrganisationsResolver, TerritoryVoicesResolver } from './pages/organisations.resolver';
import { OrganisationsService } from './pages/organisations.service';
import { PagesRepository } from './pages/pages.repository';
import { ClaimsService } from './people/claims.service';
import { PeopleRepository } from './people/people.repository';
import { OrganisationPeopleResolver } from './people/people.resolver';
import { OrganisationPeople } from './people/people.service';
import { WaitingClaims } from './people/waiting-claims';
import { WaitingClaimsRepository } from './people/waiting-claims.repository';

@Global()
@Module({
  providers: [
    ClaimsService,
    OrganisationPeople,
    OrganisationPeopleResolver,
    OrganisationsResolver,
    OrganisationsService,
    PagesRepository,
    PeopleRepository,
    TerritoryVoicesResolver,
    WaitingClaims,
    WaitingClaimsRepository,
  ],
  exports: [OrganisationPeople],
})
export class OrganisationsModule {}
