import { LIMITS, TRUST_LEVELS } from '@rayonne/contracts';
import { CheckboxField, Dialog, SelectField } from '@rayonne/ui';
import { holderText, powerText } from '../../features/territories/charter-words';
import { textOf } from '../../shared/forms/checks';
import styles from '../../shared/forms/form.module.css';
import { Form, FormActions } from '../../shared/forms/form';
import { useForm } from '../../shared/forms/use-form';
import { useText } from '../../shared/i18n/use-text';
import type { Article } from './charter-table';
import { choiceOf, holdersOf, LEVELS, NO_LEVEL, OTHER_HOLDERS } from './holders';
import { useUpdateCharter } from './use-update-charter';
import { readWhy, WhyField, whyFault } from './why-field';

export interface ArticleDialogProps {
  article: Article;
  /** Of the charter that is shown here. */
  version: number;
  onClose: () => void;
}

/** Who holds one power (from a level of trust up, by persona, by mandate) and who must stand by its acts. */
export function ArticleDialog({ article, version, onClose }: ArticleDialogProps) {
  const text = useText();
  const update = useUpdateCharter();
  const form = useForm({
    read: (fields) => ({
      holders: holdersOf({
        level: textOf(fields, 'level'),
        others: OTHER_HOLDERS.filter((holder) => fields.has(holder)),
      }),
      sponsorCount: Number(textOf(fields, 'sponsorCount')),
      sponsorLevel: Number(textOf(fields, 'sponsorLevel')),
      why: readWhy(fields),
    }),
    check: ({ why }) => ({ why: whyFault(why) }),
    submit: async ({ why, ...terms }, intent) => {
      await update({ articles: [{ power: article.power, ...terms }], why, version }, intent);
      onClose();
    },
  });
  return (
    <Dialog title={powerText(article.power, text)} closeLabel={text('action.close')} onClose={onClose}>
      <Form form={form}>
        <HolderFields holders={article.holders} />
        <SponsorFields article={article} />
        <WhyField error={form.errorOf('why')} />
        <FormActions form={form} label={text('action.save')} onCancel={onClose} />
      </Form>
    </Dialog>
  );
}

function HolderFields({ holders }: { holders: readonly string[] }) {
  const text = useText();
  const now = choiceOf(holders);
  return (
    <>
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
    </>
  );
}

/** The acts that can wait for others. */
const SPONSORED = ['charter.edit', 'mandates.grant'];

function SponsorFields({ article: { power, sponsorCount, sponsorLevel } }: { article: Article }) {
  const text = useText();
  if (!SPONSORED.includes(power)) return null;
  const counts = Array.from({ length: LIMITS.sponsors + 1 }, (_, count) => count);
  return (
    <div className={styles.pair}>
      <SelectField
        name="sponsorCount"
        label={text('charter.sponsorCount')}
        description={text('charter.sponsorCountHint')}
        defaultValue={String(sponsorCount)}
        options={counts.map((count) => ({
          value: String(count),
          label: count === 0 ? text('charter.noSponsors') : String(count),
        }))}
      />
      <SelectField
        name="sponsorLevel"
        label={text('charter.sponsorLevel')}
        defaultValue={String(sponsorLevel)}
        options={TRUST_LEVELS.map((level) => ({
          value: String(level),
          label: level === 0 ? text('charter.anyMember') : holderText(`level:${level}`, text),
        }))}
      />
    </div>
  );
}
