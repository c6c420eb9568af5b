import type { FragmentType } from '@apollo/client';
import { graphql } from '../../../gql';
import type { ComposedOpportunityFragment } from '../../../gql/graphql';
import { dayOf } from '../../../shared/forms/date-field-days';
import { joinList } from '../../../shared/forms/list-texts';
import type { FieldTexts } from '../../../shared/forms/use-form-draft';

/** All that the form of an opportunity says. */
export const ComposedOpportunity = graphql(/* GraphQL */ `
  fragment ComposedOpportunity on Opportunity {
    id
    kind
    direction
    title
    body
    details {
      field
      value
    }
    sectors
    skills
    communes {
      code
      name
      departmentCode
    }
    radiusKm
    amountMin
    amountMax
    volume
    startsOn
    endsOn
    deadline
    audience
    audienceSectors
  }
`);
export type ComposedOpportunityRef = FragmentType<typeof ComposedOpportunity>;

interface Commune {
  code: string;
  name: string;
  departmentCode: string;
}

/** A commune as a line of the form's list: its code, then what it is called. */
export const communeLine = ({ code, name, departmentCode }: Commune) => `${code} ${name} (${departmentCode})`;

/** What the form starts from, as texts of its fields. */
export const textsOf = (said: ComposedOpportunityFragment): FieldTexts => ({
  ...Object.fromEntries(said.details.map(({ field, value }) => [field, value])),
  direction: said.direction,
  title: said.title,
  body: said.body,
  sectors: joinList(said.sectors),
  skills: joinList(said.skills),
  communeCodes: joinList(said.communes.map(communeLine)),
  radiusKm: said.radiusKm?.toString() ?? '',
  amountMin: said.amountMin?.toString() ?? '',
  amountMax: said.amountMax?.toString() ?? '',
  volume: said.volume ?? '',
  startsOn: said.startsOn ?? '',
  endsOn: said.endsOn ?? '',
  deadline: dayOf(said.deadline) ?? '',
  audience: said.audience,
  audienceSectors: joinList(said.audienceSectors),
});
