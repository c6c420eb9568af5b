import { SelectField } from '@rayonne/ui';
import type { ColumnRole } from '../../gql/graphql';
import { useText } from '../../shared/i18n/use-text';
import { ROLE_TEXT, ROLES, type ImportData } from './import-words';
import styles from './import.module.css';

export interface MappingColumnProps {
  column: ImportData['columns'][number];
  index: number;
  role: ColumnRole | null;
  onGive: (role: ColumnRole | null) => void;
}

/** A column of the file: its name, what stands in it, what it is used for. */
export function MappingColumn({ column, index, role, onGive }: MappingColumnProps) {
  const text = useText();
  const name = column.header || text('imports.column', { number: index + 1 });
  const samples = column.samples.filter(Boolean).slice(0, 3);
  return (
    <li className={styles.column} data-used={role !== null || undefined}>
      <div className={styles.columnHead}>
        <p className={styles.name}>{name}</p>
        <p className={styles.samples}>{samples.length > 0 ? samples.join(' · ') : text('imports.emptyColumn')}</p>
      </div>
      <SelectField
        label={text('imports.columnRole', { name })}
        value={role ?? ''}
        onChange={({ currentTarget }) => onGive((currentTarget.value || null) as ColumnRole | null)}
        options={[
          { value: '', label: text('imports.role.none') },
          ...ROLES.map((value) => ({ value, label: text(ROLE_TEXT[value]) })),
        ]}
      />
    </li>
  );
}
