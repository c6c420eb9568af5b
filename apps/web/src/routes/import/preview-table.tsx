import { Card } from '@rayonne/ui';
import type { ColumnRole } from '../../gql/graphql';
import { useText } from '../../shared/i18n/use-text';
import { ROLE_TEXT, ROLES, type ImportData } from './import-words';
import styles from './import.module.css';

export interface PreviewTableProps {
  columns: ImportData['columns'];
  roles: readonly (ColumnRole | null)[];
}

/** The first people of the list, as they are read with this mapping. */
export function PreviewTable({ columns, roles }: PreviewTableProps) {
  const text = useText();
  const used = ROLES.filter((role) => roles.includes(role));
  const rows =
    columns[0]?.samples.map((_, row) => used.map((role) => columns[roles.indexOf(role)]?.samples[row] ?? '')) ?? [];
  if (used.length === 0) return null;
  return (
    <Card as="section" aria-labelledby="preview-title" stacked>
      <h2 id="preview-title">{text('imports.previewTitle')}</h2>
      <div className={styles.scroller} role="group" aria-labelledby="preview-title" tabIndex={0}>
        <table className={styles.table}>
          <thead>
            <tr>
              {used.map((role) => (
                <th key={role} scope="col">
                  {text(ROLE_TEXT[role])}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((cells, row) => (
              <tr key={row}>
                {cells.map((cell, index) => (
                  <td key={used[index]}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Card>
  );
}
