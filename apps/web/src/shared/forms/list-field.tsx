import { Button, SearchSelect, TextField } from '@rayonne/ui';
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { ChosenList } from './chosen-list';
import { useText } from '../i18n/use-text';
import styles from './list-field.module.css';
import { joinList, splitList } from './list-texts';

interface ListFieldProps {
  name: string;
  label: string;
  description?: string;
  /** As the form holds it: a value a line. */
  initial: string | undefined;
  most: number;
  error?: string;
}

/** The values in a field of the form, which tells the draft when they change. */
export function useListValues(initial: string | undefined, most: number) {
  const [values, setValues] = useState(() => splitList(initial ?? ''));
  const field = useRef<HTMLInputElement>(null);
  const shown = useRef(values);
  useEffect(() => {
    if (shown.current === values) return;
    shown.current = values;
    field.current?.dispatchEvent(new Event('input', { bubbles: true }));
  }, [values]);
  return {
    values,
    field,
    isFull: values.length >= most,
    add: (added: readonly string[]) => setValues((known) => [...new Set([...known, ...added])].slice(0, most)),
    remove: (value: string) => setValues((known) => known.filter((one) => one !== value)),
  };
}

/** Short words of one's own: Enter or a comma adds one. */
export function TagField({
  name,
  label,
  description,
  initial,
  most,
  maxLength,
  error,
}: ListFieldProps & { maxLength: number }) {
  const text = useText();
  const { values, field, isFull, add, remove } = useListValues(initial, most);
  const [typed, setTyped] = useState('');
  const take = () => {
    add(
      typed
        .split(',')
        .map((word) => word.trim())
        .filter(Boolean),
    );
    setTyped('');
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== ',') return;
    event.preventDefault();
    take();
  };
  return (
    <div className={styles.list}>
      <div className={styles.adding}>
        <TextField
          id={name}
          label={label}
          description={isFull ? text('profile.full', { count: most }) : description}
          error={error}
          value={typed}
          maxLength={maxLength}
          disabled={isFull}
          onChange={(event) => setTyped(event.currentTarget.value)}
          onKeyDown={onKeyDown}
          onBlur={take}
        />
        <Button variant="soft" disabled={isFull} onClick={take} aria-label={text('profile.addTo', { label })}>
          {text('profile.add')}
        </Button>
      </div>
      <input ref={field} type="hidden" name={name} value={joinList(values)} />
      <ChosenList values={values.map((value) => ({ value, label: value }))} onRemove={remove} />
    </div>
  );
}

interface CodeFieldProps extends ListFieldProps {
  codes: readonly string[];
  nameOf: (code: string) => string;
}

const plain = (text: string) => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
const OFFERED = 8;

/** Some of a known list, found by their names. */
export function CodeField({ name, label, description, initial, most, error, codes, nameOf }: CodeFieldProps) {
  const text = useText();
  const { values, field, isFull, add, remove } = useListValues(initial, most);
  const [search, setSearch] = useState('');
  const found = codes
    .filter((code) => !values.includes(code) && plain(`${nameOf(code)} ${code}`).includes(plain(search.trim())))
    .slice(0, OFFERED);
  return (
    <div className={styles.list}>
      <SearchSelect
        // Each choice empties the field for the next one.
        key={values.length}
        id={name}
        name={`${name}-search`}
        label={label}
        description={isFull ? text('profile.full', { count: most }) : description}
        error={error}
        options={isFull ? [] : found.map((code) => ({ value: code, label: nameOf(code) }))}
        onSearch={setSearch}
        onChoose={({ value }) => {
          add([value]);
          setSearch('');
        }}
      />
      <input ref={field} type="hidden" name={name} value={joinList(values)} />
      <ChosenList values={values.map((code) => ({ value: code, label: nameOf(code) }))} onRemove={remove} />
    </div>
  );
}
