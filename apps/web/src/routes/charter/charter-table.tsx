import { Card, Pill, VisuallyHidden } from '@rayonne/ui';
import { useState } from 'react';
import { presetLabel, PRESETS } from '../../features/territories/charter-words';
import { useText } from '../../shared/i18n/use-text';
import { useHolds } from '../../shared/session/membership';
import { ArticleDialog } from './article-dialog';
import { ArticleRow } from './article-row';
import type { CharterData, HeldMandates } from './charter-page';
import { groupArticles } from './charter-groups';
import styles from './charter.module.css';

export type Article = CharterData['articles'][number];

export interface CharterTableProps {
  charter: CharterData;
  mandates: HeldMandates;
}

/** Each power and who holds it, in plain words. */
export function CharterTable({ charter: { preset, version, articles }, mandates }: CharterTableProps) {
  const text = useText();
  const canEdit = useHolds('charter.edit');
  // What the dialog shows is what its author decides on, even when the charter changes behind it.
  const [edited, setEdited] = useState<{ article: Article; version: number }>();
  return (
    <Card as="section" aria-labelledby="charter-title" stacked>
      <div className={styles.head}>
        <h2 id="charter-title">{text('charter.stands')}</h2>
        <Pill>{text(presetLabel(preset))}</Pill>
      </div>
      <p className={styles.hint}>{text(PRESETS.find(({ value }) => value === preset)?.hint ?? 'preset.customHint')}</p>
      <table className={styles.charter}>
        <thead>
          <tr>
            <th scope="col">{text('charter.power')}</th>
            <th scope="col">{text('charter.holders')}</th>
            <th scope="col" className={styles.people}>
              {text('charter.people')}
            </th>
            {canEdit && (
              <th scope="col">
                <VisuallyHidden>{text('charter.change')}</VisuallyHidden>
              </th>
            )}
          </tr>
        </thead>
        {groupArticles(articles).map(({ title, articles: own }) => (
          <tbody key={title}>
            <tr>
              <th scope="rowgroup" colSpan={canEdit ? 4 : 3} className={styles.group}>
                {text(title)}
              </th>
            </tr>
            {own.map((article) => (
              <ArticleRow
                key={article.power}
                article={article}
                mandates={mandates}
                onEdit={canEdit ? () => setEdited({ article, version }) : undefined}
              />
            ))}
          </tbody>
        ))}
      </table>
      <p className={styles.hint}>{text('charter.trustHint')}</p>
      {edited && <ArticleDialog {...edited} onClose={() => setEdited(undefined)} />}
    </Card>
  );
}
