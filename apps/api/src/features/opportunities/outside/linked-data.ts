import type { LinkedData } from '../../subjects';
import type { OpportunityModel } from '../opportunity.model';

type Told = Pick<
  OpportunityModel,
  | 'kind'
  | 'direction'
  | 'title'
  | 'body'
  | 'details'
  | 'skills'
  | 'communes'
  | 'amountMin'
  | 'amountMax'
  | 'startsOn'
  | 'deadline'
  | 'status'
  | 'organisation'
  | 'author'
>;

/** Of schema.org; what it lacks is OTHER there. */
const EMPLOYMENTS: Readonly<Record<string, string>> = {
  permanent: 'FULL_TIME',
  fixedTerm: 'TEMPORARY',
  temporary: 'TEMPORARY',
  seasonal: 'TEMPORARY',
  internship: 'INTERN',
  freelance: 'CONTRACTOR',
};
const FULL_WEEK = 32;

/** What machines read of a public opportunity, in the words of schema.org; nothing once nobody is awaited any more. */
export function linkedDataOf(opportunity: Told): LinkedData | undefined {
  if (opportunity.status !== 'open' && opportunity.status !== 'in_discussion') return undefined;
  if (isPosting(opportunity)) return jobPosting(opportunity);
  return opportunity.direction === 'offer' ? offer(opportunity) : demand(opportunity);
}

const detail = ({ details }: Told, name: string) => details.find(({ field }) => field === name)?.value;
const isRemote = (told: Told) => detail(told, 'work') === 'remote';

/** A job that is offered, somewhere: without a place it may not be posted as one. */
const isPosting = (told: Told) =>
  told.kind === 'job' && told.direction === 'offer' && (told.communes.length > 0 || isRemote(told));

const placesOf = ({ communes }: Told) =>
  communes.map(({ name, departmentCode }) => ({
    '@type': 'Place',
    address: { '@type': 'PostalAddress', addressLocality: name, addressRegion: departmentCode, addressCountry: 'FR' },
  }));

const whoOf = ({ organisation, author }: Told) =>
  organisation ? { '@type': 'Organization', name: organisation.name } : { '@type': 'Person', name: author.name };

const common = ({ title, body, deadline }: Told) => ({
  name: title,
  description: body,
  validThrough: deadline.toISOString(),
});

function jobPosting(told: Told): LinkedData {
  const { name: title, ...rest } = common(told);
  const country = { '@type': 'Country', name: 'France' };
  return {
    '@type': 'JobPosting',
    title,
    ...rest,
    employmentType: employmentOf(told),
    hiringOrganization: whoOf(told),
    ...(told.communes.length > 0 && { jobLocation: placesOf(told) }),
    ...(isRemote(told) && { jobLocationType: 'TELECOMMUTE', applicantLocationRequirements: country }),
    ...(told.skills.length > 0 && { skills: told.skills.join(', ') }),
    ...(told.startsOn && { jobStartDate: told.startsOn }),
  };
}

function employmentOf(told: Told): string {
  const employment = EMPLOYMENTS[detail(told, 'contract') ?? ''] ?? 'OTHER';
  return employment === 'FULL_TIME' && Number(detail(told, 'hours') ?? FULL_WEEK) < FULL_WEEK
    ? 'PART_TIME'
    : employment;
}

const offer = (told: Told): LinkedData => ({
  '@type': 'Offer',
  ...common(told),
  ...termsOf(told),
  offeredBy: whoOf(told),
});

const demand = (told: Told): LinkedData => ({
  '@type': 'Demand',
  ...common(told),
  ...termsOf(told),
  itemOffered: { '@type': 'Service', name: told.title },
});

const termsOf = (told: Told) => ({
  ...(told.communes.length > 0 && { areaServed: placesOf(told) }),
  ...((told.amountMin !== null || told.amountMax !== null) && {
    priceSpecification: {
      '@type': 'PriceSpecification',
      priceCurrency: 'EUR',
      ...(told.amountMin !== null && { minPrice: told.amountMin }),
      ...(told.amountMax !== null && { maxPrice: told.amountMax }),
    },
  }),
});
