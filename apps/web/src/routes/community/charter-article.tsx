import { Icon, IconButton, Pill } from '@rayonne/ui';
import { holderText, isPower, POWER_TEXT } from '../../features/territories/charter-words';
import { useText } from '../../shared/i18n/use-text';
import { useMembership } from '../../shared/session/membership';
import type { Article } from './charter';
import styles from './community.module.css';

export interface CharterArticleProps {
  article: Article;
  onEdit: ((article: Article) => void) | undefined;
}

/** One power and its holders; marked when the reader holds it. */
export function CharterArticle({ article, onEdit }: CharterArticleProps) {
  const text = useText();
  const { powers } = useMembership();
  const power = isPower(article.power) ? text(POWER_TEXT[article.power]) : article.power;
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
        <ul className={styles.holders}>
          {article.holders.length === 0 && <li className={styles.hint}>{text('holder.nobody')}</li>}
          {article.holders.map((holder) => (
            <li key={holder}>
              <Pill tone={holder.startsWith('mandate:') ? 'warm' : 'calm'}>{holderText(holder, text)}</Pill>
            </li>
          ))}
        </ul>
      </td>
      {onEdit && (
        <td className={styles.change}>
          <IconButton icon="edit" label={text('charter.editArticle', { power })} onClick={() => onEdit(article)} />
        </td>
      )}
    </tr>
  );
}
