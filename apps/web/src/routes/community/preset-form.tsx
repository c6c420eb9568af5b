import { Button, ChoiceField, ErrorSummary, useToast } from '@rayonne/ui';
import { PRESETS } from '../../features/territories/charter-words';
import type { CharterPreset } from '../../gql/graphql';
import { textOf } from '../../shared/forms/checks';
import styles from '../../shared/forms/form.module.css';
import { useForm } from '../../shared/forms/use-form';
import { useText } from '../../shared/i18n/use-text';
import { useUpdateCharter } from './use-update-charter';

/** Takes a whole charter at once. */
export function PresetForm({ preset }: { preset: CharterPreset }) {
  const text = useText();
  const toast = useToast();
  const update = useUpdateCharter();
  const form = useForm({
    read: (fields) => PRESETS.find(({ value }) => value === textOf(fields, 'preset'))?.value,
    check: (chosen) => ({ preset: chosen ? undefined : ['charter.presetMissing'] }),
    submit: async (chosen = 'SHARED', intent) => {
      await update({ preset: chosen }, intent);
      toast({ text: text('charter.changed') });
    },
  });
  return (
    <form key={preset} className={styles.form} onSubmit={form.onSubmit} noValidate>
      <ErrorSummary title={text('form.summary', { count: form.errors.length })} errors={form.errors} />
      <div id="preset" tabIndex={-1}>
        <ChoiceField
          label={text('charter.preset')}
          name="preset"
          defaultValue={preset === 'CUSTOM' ? undefined : preset}
          error={form.errorOf('preset')}
          options={PRESETS.map(({ value, label, hint }) => ({ value, label: text(label), hint: text(hint) }))}
        />
      </div>
      <div className={styles.actions}>
        <Button type="submit" variant="outline" busy={form.busy}>
          {text('charter.takePreset')}
        </Button>
      </div>
    </form>
  );
}
