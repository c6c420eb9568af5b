import { Button, Card, ChoiceField } from '@rayonne/ui';
import { useState } from 'react';
import { PRESETS } from '../../features/territories/charter-words';
import type { CharterPreset } from '../../gql/graphql';
import { textOf } from '../../shared/forms/checks';
import { Form } from '../../shared/forms/form';
import { useForm } from '../../shared/forms/use-form';
import { useText } from '../../shared/i18n/use-text';
import styles from './charter.module.css';
import { PresetDialog, type ReadyMade } from './preset-dialog';

/** Takes a whole charter at once, after a look at what that changes. */
export function PresetForm({ preset, version }: { preset: CharterPreset; version: number }) {
  const text = useText();
  const [chosen, setChosen] = useState<ReadyMade>();
  const form = useForm({
    read: (fields) => PRESETS.find(({ value }) => value === textOf(fields, 'preset'))?.value,
    check: (wanted) => ({ preset: wanted ? undefined : ['charter.presetMissing'] }),
    submit: (wanted) => Promise.resolve(setChosen(wanted)),
  });
  return (
    <Card as="section" aria-labelledby="preset-title" stacked>
      <h2 id="preset-title">{text('charter.preset')}</h2>
      <p className={styles.hint}>{text('charter.presetHint')}</p>
      <Form key={`${preset} ${version}`} form={form}>
        <div id="preset" tabIndex={-1}>
          <ChoiceField
            label={text('preset.title')}
            name="preset"
            defaultValue={preset === 'CUSTOM' ? undefined : preset}
            error={form.errorOf('preset')}
            options={PRESETS.map(({ value, label, hint }) => ({ value, label: text(label), hint: text(hint) }))}
          />
        </div>
        <Button type="submit" variant="outline" wide busy={form.busy}>
          {text('charter.compare')}
        </Button>
      </Form>
      {chosen && <PresetDialog preset={chosen} onClose={() => setChosen(undefined)} />}
    </Card>
  );
}
