import { Button, ChoiceField, Dialog, formatShortDay } from '@rayonne/ui';
import { textOf } from '../../forms/checks';
import { Form, FormActions } from '../../forms/form';
import { useForm } from '../../forms/use-form';
import { useLocale, useText } from '../../i18n/use-text';
import { useFeatureSubject } from './use-feature-subject';

const DAYS = ['3', '7', '14', '30'] as const;
const USUAL = '7';
const DAY_MS = 86_400_000;
const inDays = (days: number) => new Date(Date.now() + days * DAY_MS);

export interface FeatureDialogProps {
  id: string;
  territoryId: string;
  featuredUntil: string | null;
  onClose: () => void;
}

/** For how long a content stands at the head of its territory. */
export function FeatureDialog({ id, territoryId, featuredUntil, onClose }: FeatureDialogProps) {
  const text = useText();
  const locale = useLocale();
  const feature = useFeatureSubject({ id, territoryId, featuredUntil });
  const form = useForm({
    read: (fields) => ({ days: Number(textOf(fields, 'days')) }),
    check: () => ({}),
    submit: async ({ days }) => {
      await feature(inDays(days).toISOString());
      onClose();
    },
  });
  const end = (days: string) => formatShortDay(inDays(Number(days)), locale);
  return (
    <Dialog title={text('featuring.title')} closeLabel={text('action.close')} onClose={onClose}>
      <Form form={form}>
        <p>
          {featuredUntil
            ? text('featuring.current', { date: formatShortDay(new Date(featuredUntil), locale) })
            : text('featuring.text')}
        </p>
        <ChoiceField
          label={text('featuring.howLong')}
          name="days"
          defaultValue={USUAL}
          error={form.errorOf('until') ?? form.errorOf('subject')}
          options={DAYS.map((days) => ({
            value: days,
            label: text('featuring.days', { days: Number(days) }),
            hint: text('featuring.until', { date: end(days) }),
          }))}
        />
        <FormActions
          form={form}
          label={text(featuredUntil ? 'featuring.change' : 'featuring.feature')}
          onCancel={onClose}
        />
      </Form>
      {featuredUntil && <Removal run={() => feature(null)} onDone={onClose} />}
    </Dialog>
  );
}

function Removal({ run, onDone }: { run: () => Promise<void>; onDone: () => void }) {
  const text = useText();
  const form = useForm({
    read: () => ({}),
    check: () => ({}),
    submit: async () => {
      await run();
      onDone();
    },
  });
  return (
    <Form form={form}>
      <Button type="submit" variant="quiet" busy={form.busy}>
        {text('featuring.remove')}
      </Button>
    </Form>
  );
}
