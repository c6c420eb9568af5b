import { Button, CheckboxField } from '@rayonne/ui';
import { useState } from 'react';
import { useFormatNumber } from '../i18n/use-text';
import { useAhead } from '../routing/use-ahead';
import styles from './facets.module.css';

export interface FacetChoice {
  value: string;
  name: string;
  /** How many it would give. */
  count: number;
}

export interface FacetGroupProps {
  title: string;
  choices: readonly FacetChoice[];
  chosen: readonly string[];
  onToggle: (value: string) => void;
  /** Words of the button behind which the rarer choices are. */
  more: (count: number) => string;
  less: string;
}

const SHOWN = 5;

/** The values of one facet, with how many each choice would give. */
export function FacetGroup({ title, choices, chosen, onToggle, more, less }: FacetGroupProps) {
  const number = useFormatNumber();
  const [all, setAll] = useState(false);
  const isChosen = ({ value }: FacetChoice) => chosen.includes(value);
  const shown = all ? choices : choices.filter((choice, index) => index < SHOWN || isChosen(choice));
  if (choices.length === 0) return null;
  return (
    <fieldset className={styles.facet}>
      <legend>{title}</legend>
      {shown.map((choice) => (
        <FacetOption
          key={choice.value}
          name={choice.name}
          count={number(choice.count)}
          isChosen={isChosen(choice)}
          onToggle={() => onToggle(choice.value)}
        />
      ))}
      {choices.length > SHOWN && (
        <Button variant="quiet" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? less : more(choices.length - SHOWN)}
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
