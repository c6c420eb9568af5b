/** Organisations of a territory: their pages, who belongs to them, and who speaks in their name. */
export {
  organisationCardSql,
  presentOrganisationCard,
  representsSql,
  type OrganisationCardRow,
} from './organisation-presentation';
export { OrganisationCardModel, OrganisationModel } from './organisation.models';
export { ClaimAnswered, ClaimMade, ClaimsChanged, RepresentativesLapsed } from './organisations.events';
export { OrganisationPage } from './organisation-page.entity';
export { OrganisationsService } from './pages/organisations.service';
export { OrganisationsModule } from './organisations.module';
export { ClaimDeciders } from './people/claim-deciders';
export { MentionedPages, namedPagesSql, type NamedPage } from './people/mentioned-pages';
export { OrganisationPeople } from './people/people.service';
export { ORGANISATIONS_DATA } from './organisations.personal-data';
