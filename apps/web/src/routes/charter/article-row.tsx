import { Icon, IconButton } from '@rayonne/ui';
import { powerText } from '../../features/territories/charter-words';
import { useText } from '../../shared/i18n/use-text';
import { useMembership } from '../../shared/session/membership';
import styles from './charter.module.css';
import type { HeldMandates } from './charter-page';
import type { Article } from './charter-table';
import { HolderList } from './holder-list';

export interface ArticleRowProps {
  article: Article;
  mandates: HeldMandates;
  onEdit: (() => void) | undefined;
}

/** One power, its holders and how many they are; marked when the reader holds it. */
export function ArticleRow({ article, mandates, onEdit }: ArticleRowProps) {
  const text = useText();
  const { powers } = useMembership();
  const power = powerText(article.power, text);
  return (
    <tr>
      <th scope="row">
        {power}
        {powers.includes(article.power) && (
          <span className={styles.yours}>
            <Icon name="check" />
            {text('charter.yours')}
          </span>
        )}
      </th>
      <td>
        <HolderList terms={article} mandates={mandates} />
      </td>
      <td className={styles.people}>{text('charter.members', { count: article.memberCount })}</td>
      {onEdit && (
        <td className={styles.change}>
          <IconButton icon="edit" label={text('charter.editArticle', { power })} onClick={onEdit} />
        </td>
      )}
    </tr>
  );
}
