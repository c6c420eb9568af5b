import type { MessageId } from '@rayonne/messages';
import { Button, CheckboxField } from '@rayonne/ui';
import { useState } from 'react';
import { PERSONA_TEXT, useNames } from '../../features/people/profile-words';
import type { DirectoryCountsQuery, Persona } from '../../gql/graphql';
import { useFormatNumber, useText } from '../../shared/i18n/use-text';
import { useAhead } from '../../shared/routing/use-ahead';
import { FACET_PARAMS, FACETS, type DirectoryFilterState, type FacetParam } from './directory-filter';
import styles from './directory.module.css';

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

const SHOWN = 5;

/** What narrows the search, with how many members each choice would give. */
export function DirectoryFacets({ facets, state }: { facets: readonly Facet[]; state: DirectoryFilterState }) {
  const text = useText();
  // Folded on a phone until it is wanted; a desktop has the room.
  const [isOpen] = useState(() => matchMedia('(width >= 64em)').matches);
  return (
    <details className={styles.facets} open={isOpen}>
      <summary>{text('directory.refine')}</summary>
      {FACETS.map((param) => (
        <FacetGroup
          key={param}
          param={param}
          values={facets.find(({ kind }) => kind === FACET_PARAMS[param])?.values ?? []}
          state={state}
        />
      ))}
    </details>
  );
}

function FacetGroup({
  param,
  values,
  state,
}: {
  param: FacetParam;
  values: readonly FacetValue[];
  state: DirectoryFilterState;
}) {
  const text = useText();
  const number = useFormatNumber();
  const nameOf = useValueName(param);
  const [all, setAll] = useState(false);
  const chosen = state.chosen(param);
  const isChosen = ({ value }: FacetValue) => chosen.includes(value);
  const shown = all ? values : values.filter((value, index) => index < SHOWN || isChosen(value));
  if (values.length === 0) return null;
  return (
    <fieldset className={styles.facet}>
      <legend>{text(TITLES[param])}</legend>
      {shown.map((value) => (
        <FacetOption
          key={value.value}
          name={nameOf(value)}
          count={number(value.count)}
          isChosen={isChosen(value)}
          onToggle={() => state.toggle(param, value.value)}
        />
      ))}
      {values.length > SHOWN && (
        <Button variant="quiet" aria-expanded={all} onClick={() => setAll(!all)}>
          {text(all ? 'directory.less' : 'directory.moreValues', { count: values.length - SHOWN })}
        </Button>
      )}
    </fieldset>
  );
}

interface FacetOptionProps {
  name: string;
  count: string;
  isChosen: boolean;
  onToggle: () => void;
}

function FacetOption({ name, count, isChosen, onToggle }: FacetOptionProps) {
  const [checked, setChecked] = useAhead(isChosen);
  const toggle = () => {
    setChecked(!checked);
    onToggle();
  };
  return (
    <CheckboxField
      checked={checked}
      onChange={toggle}
      label={
        <span className={styles.option}>
          {name} <span className={styles.count}>{count}</span>
        </span>
      }
    />
  );
}

function useValueName(param: FacetParam): (value: FacetValue) => string {
  const text = useText();
  const names = useNames();
  if (param === 'persona') return ({ value }) => text(PERSONA_TEXT[value.toUpperCase() as Persona]);
  if (param === 'sector') return ({ value }) => names.sector(value);
  if (param === 'language') return ({ value }) => names.language(value);
  return ({ value, label }) => label ?? value.replaceAll('-', ' ');
}
