import { Button, CheckboxField, Dialog, ErrorSummary, SelectField } from '@rayonne/ui';
import { holderText, isPower, POWER_TEXT } from '../../features/territories/charter-words';
import { textOf } from '../../shared/forms/checks';
import styles from '../../shared/forms/form.module.css';
import { useForm } from '../../shared/forms/use-form';
import { useText } from '../../shared/i18n/use-text';
import type { Article } from './charter';
import { choiceOf, holdersOf, LEVELS, NO_LEVEL, OTHER_HOLDERS } from './holders';
import { useUpdateCharter } from './use-update-charter';

export interface ArticleDialogProps {
  article: Article;
  onClose: () => void;
}

/** Who holds one power: from a level of trust up, by persona, by mandate. */
export function ArticleDialog({ article: { power, holders }, onClose }: ArticleDialogProps) {
  const text = useText();
  const update = useUpdateCharter();
  const now = choiceOf(holders);
  const form = useForm({
    read: (fields) => holdersOf({ level: textOf(fields, 'level'), others: OTHER_HOLDERS.filter((holder) => fields.has(holder)) }),
    submit: async (chosen, intent) => {
      await update({ articles: [{ power, holders: chosen }] }, intent);
      onClose();
    },
  });
  const title = isPower(power) ? text(POWER_TEXT[power]) : power;
  return (
    <Dialog title={title} closeLabel={text('action.close')} onClose={onClose}>
      <form className={styles.form} onSubmit={form.onSubmit} noValidate>
        <ErrorSummary title={text('form.summary', { count: form.errors.length })} errors={form.errors} />
        <SelectField
          name="level"
          label={text('charter.level')}
          description={text('charter.levelHint')}
          defaultValue={now.level}
          options={[
            { value: NO_LEVEL, label: text('charter.noLevel') },
            ...LEVELS.map((level) => ({ value: level, label: holderText(level, text) })),
          ]}
        />
        <fieldset className={styles.checks}>
          <legend>{text('charter.alsoHeldBy')}</legend>
          {OTHER_HOLDERS.map((holder) => (
            <CheckboxField
              key={holder}
              name={holder}
              label={holderText(holder, text)}
              defaultChecked={now.others.includes(holder)}
            />
          ))}
        </fieldset>
        <div className={styles.actions}>
          <Button type="submit" busy={form.busy}>
            {text('action.save')}
          </Button>
          <Button variant="quiet" onClick={onClose}>
            {text('action.cancel')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
