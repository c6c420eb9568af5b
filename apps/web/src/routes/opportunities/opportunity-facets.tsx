import type { MessageId } from '@rayonne/messages';
import { useNames } from '../../features/people/profile-words';
import type { OpportunityCountsQuery } from '../../gql/graphql';
import { FacetGroup } from '../../shared/facets/facet-group';
import { FacetsFold } from '../../shared/facets/facets-fold';
import { useText } from '../../shared/i18n/use-text';
import { FACET_PARAMS, FACETS, type FacetParam, type OpportunityAddress } from './opportunity-address';

type Facet = OpportunityCountsQuery['opportunityCounts']['facets'][number];
type FacetValue = Facet['values'][number];

const TITLES: Record<FacetParam, MessageId> = {
  kind: 'opportunities.kinds',
  sector: 'opportunities.sectors',
  commune: 'opportunities.communes',
  skill: 'opportunities.skills',
};

/** What narrows the list, with how many opportunities each choice would give. */
export function OpportunityFacets({ facets, address }: { facets: readonly Facet[]; address: OpportunityAddress }) {
  const text = useText();
  const nameOf = useValueName();
  return (
    <FacetsFold summary={text('opportunities.refine')}>
      {FACETS.map((param) => (
        <FacetGroup
          key={param}
          title={text(TITLES[param])}
          choices={(facets.find(({ kind }) => kind === FACET_PARAMS[param])?.values ?? []).map((value) => ({
            ...value,
            name: nameOf(param, value),
          }))}
          chosen={address.chosen(param)}
          onToggle={(value) => address.toggle(param, value)}
          more={(count) => text('opportunities.moreValues', { count })}
          less={text('opportunities.less')}
        />
      ))}
    </FacetsFold>
  );
}

function useValueName(): (param: FacetParam, value: FacetValue) => string {
  const text = useText();
  const names = useNames();
  return (param, { value, label }) => {
    if (param === 'kind') return text(`opportunityKind.${value}` as MessageId);
    if (param === 'sector') return names.sector(value);
    return label ?? value.replaceAll('-', ' ');
  };
}
