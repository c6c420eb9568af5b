import { Card, Pill, VisuallyHidden } from '@rayonne/ui';
import { useState } from 'react';
import { PRESETS } from '../../features/territories/charter-words';
import type { CommunityQuery } from '../../gql/graphql';
import { useText } from '../../shared/i18n/use-text';
import { useHolds } from '../../shared/session/membership';
import { ArticleDialog } from './article-dialog';
import { CharterArticle } from './charter-article';
import styles from './community.module.css';
import { PresetForm } from './preset-form';

export type CharterData = NonNullable<CommunityQuery['territory']>['charter'];
export type Article = CharterData['articles'][number];

/** The charter: each power and who holds it. Those who may can change it here. */
export function Charter({ charter: { preset, articles } }: { charter: CharterData }) {
  const text = useText();
  const canEdit = useHolds('charter.edit');
  const [edited, setEdited] = useState<Article>();
  const known = PRESETS.find(({ value }) => value === preset);
  return (
    <Card as="section" aria-labelledby="charter-title" className={styles.section}>
      <div className={styles.head}>
        <h2 id="charter-title">{text('charter.title')}</h2>
        <Pill>{text(known ? known.label : 'preset.custom')}</Pill>
      </div>
      <p className={styles.hint}>{text(known ? known.hint : 'preset.customHint')}</p>
      <table className={styles.charter}>
        <thead>
          <tr>
            <th scope="col">{text('charter.power')}</th>
            <th scope="col">{text('charter.holders')}</th>
            {canEdit && (
              <th scope="col">
                <VisuallyHidden>{text('charter.change')}</VisuallyHidden>
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {articles.map((article) => (
            <CharterArticle key={article.power} article={article} onEdit={canEdit ? setEdited : undefined} />
          ))}
        </tbody>
      </table>
      <p className={styles.hint}>{text('charter.trustHint')}</p>
      {canEdit && <PresetForm preset={preset} />}
      {edited && <ArticleDialog article={edited} onClose={() => setEdited(undefined)} />}
    </Card>
  );
}
