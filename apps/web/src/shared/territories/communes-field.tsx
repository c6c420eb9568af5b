import { ChosenList } from '../forms/chosen-list';
import { useListValues } from '../forms/list-field';
import { joinList } from '../forms/list-texts';
import styles from '../forms/list-field.module.css';
import { useText } from '../i18n/use-text';
import { CommuneField } from './commune-field';

export interface CommunesFieldProps {
  label: string;
  description: string;
  name: string;
  territorySlug: string;
  /** A commune a line: its code, then what it is called. */
  initial: string | undefined;
  most: number;
  error: string | undefined;
}

/** Some communes of the territory, each found by the start of its name. */
export function CommunesField({ name, label, description, initial, most, error, territorySlug }: CommunesFieldProps) {
  const text = useText();
  const { values, field, isFull, add, remove } = useListValues(initial, most);
  return (
    <div className={styles.list}>
      <CommuneField
        // Each choice empties the field for the next one.
        key={values.length}
        label={label}
        description={isFull ? text('profile.full', { count: most }) : description}
        name={`${name}-search`}
        territorySlug={territorySlug}
        error={error}
        onChoose={({ value, label: called }) => !isFull && add([`${value} ${called}`])}
      />
      <input ref={field} type="hidden" name={name} value={joinList(values)} />
      <ChosenList values={values.map((line) => ({ value: line, label: line.slice(6) }))} onRemove={remove} />
    </div>
  );
}
