import { Autocomplete } from '@mantine/core';
import { useState } from 'react';
import { Behaviour } from '../../theme/behaviour';
import { fieldClassNames, fieldOrder } from '../field-look';
import type { FieldProps } from '../field';
import styles from '../field.module.css';

export interface SearchSelectOption {
  value: string;
  label: string;
}

export interface SearchSelectProps extends FieldProps {
  name: string;
  /** What the present search found, best first. */
  options: readonly SearchSelectOption[];
  onSearch: (text: string) => void;
  /** Shown at first, when something was already chosen. */
  initial?: SearchSelectOption;
  placeholder?: string;
  id?: string;
  onChoose?: (option: SearchSelectOption) => void;
  /** Empties itself once something is chosen, ready for the next. */
  clears?: boolean;
}

/** A choice among many, found by typing; the chosen value goes into the form under `name`, its text under `name-label`. */
export function SearchSelect({
  name,
  options,
  onSearch,
  onChoose,
  initial,
  clears = false,
  ...rest
}: SearchSelectProps) {
  const [text, setText] = useState(initial?.label ?? '');
  const [chosen, setChosen] = useState(initial?.value ?? '');
  const change = (next: string) => {
    const match = options.find((option) => option.label === next);
    const isTaken = clears && match !== undefined;
    setText(isTaken ? '' : next);
    setChosen(isTaken ? '' : (match?.value ?? ''));
    if (match) onChoose?.(match);
    if (!match || isTaken) onSearch(isTaken ? '' : next);
  };
  return (
    <>
      <Behaviour>
        <Autocomplete
          {...rest}
          name={`${name}-label`}
          value={text}
          onChange={change}
          // The list arrives searched: filtering it again here would drop matches without their accents.
          filter={({ options: found }) => found}
          data={[...new Set(options.map((option) => option.label))]}
          inputWrapperOrder={fieldOrder}
          withAsterisk={false}
          // Beside the field in the document too: a list at the page's end is out of every landmark and behind dialogs.
          comboboxProps={{ withinPortal: false }}
          withScrollArea={false}
          // Browsers let the keyboard stop at a list that scrolls; this one is gone as soon as the field is left.
          attributes={{ options: { tabIndex: -1 } }}
          classNames={{ ...fieldClassNames, dropdown: styles.dropdown, options: styles.options, option: styles.option }}
        />
      </Behaviour>
      <input type="hidden" name={name} value={chosen} />
    </>
  );
}
