import type { MessageId } from '@rayonne/messages';
import { PERSONA_TEXT, useNames } from '../../features/people/profile-words';
import type { DirectoryCountsQuery, Persona } from '../../gql/graphql';
import { FacetGroup } from '../../shared/facets/facet-group';
import { FacetsFold } from '../../shared/facets/facets-fold';
import { useText } from '../../shared/i18n/use-text';
import { FACET_PARAMS, FACETS, type DirectoryFilterState, type FacetParam } from './directory-filter';

type Facet = DirectoryCountsQuery['directoryCounts']['facets'][number];
type FacetValue = Facet['values'][number];

const TITLES: Record<FacetParam, MessageId> = {
  persona: 'directory.persona',
  commune: 'profile.commune',
  sector: 'profile.sectors',
  help: 'profile.canHelpWith',
  seek: 'profile.lookingFor',
  language: 'profile.languages',
};

/** What narrows the search, with how many members each choice would give. */
export function DirectoryFacets({ facets, state }: { facets: readonly Facet[]; state: DirectoryFilterState }) {
  const text = useText();
  const nameOf = useValueName();
  return (
    <FacetsFold summary={text('directory.refine')}>
      {FACETS.map((param) => (
        <FacetGroup
          key={param}
          title={text(TITLES[param])}
          choices={(facets.find(({ kind }) => kind === FACET_PARAMS[param])?.values ?? []).map((value) => ({
            ...value,
            name: nameOf(param, value),
          }))}
          chosen={state.chosen(param)}
          onToggle={(value) => state.toggle(param, value)}
          more={(count) => text('directory.moreValues', { count })}
          less={text('directory.less')}
        />
      ))}
    </FacetsFold>
  );
}

function useValueName(): (param: FacetParam, value: FacetValue) => string {
  const text = useText();
  const names = useNames();
  return (param, { value, label }) => {
    if (param === 'persona') return text(PERSONA_TEXT[value.toUpperCase() as Persona]);
    if (param === 'sector') return names.sector(value);
    if (param === 'language') return names.language(value);
    return label ?? value.replaceAll('-', ' ');
  };
}
