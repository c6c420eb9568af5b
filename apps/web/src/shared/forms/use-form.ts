import type { MessageId } from '@rayonne/messages';
import { useMemo, useState, type SubmitEvent } from 'react';
import { failureOf, failureText } from '../graphql/failure';
import { useText, type TextValues, type WriteText } from '../i18n/use-text';

export type FieldFault = readonly [id: MessageId, values?: TextValues];

/** Faults by field name. */
export type Faults = Readonly<Record<string, FieldFault | undefined>>;

export interface FormOptions<Values> {
  /** Reads the fields; everything it needs is in the form. */
  read: (form: FormData) => Values;
  /** What can be said before asking the server. */
  check?: (values: Values) => Faults;
  /** Does the work. `intent` stays the same until it has worked, so that a retry is no second act. */
  submit: (values: Values, intent: string) => Promise<void>;
  /**
   * Reads the version anew after somebody else saved another one. What was written stays: the form says so, and the next
   * press saves it over theirs.
   */
  readAgain?: (() => Promise<unknown>) | undefined;
}

export interface FormState {
  busy: boolean;
  /** For each field, what is wrong with it. */
  errorOf: (field: string) => string | undefined;
  /** For the summary, in the order of the form; what the server refuses without naming a field comes last. */
  errors: readonly { text: string; fieldId?: string }[];
  onSubmit: (event: SubmitEvent<HTMLFormElement>) => void;
}

interface Refusal {
  faults: Faults;
  /** Names of the fields at fault, for the summary: "required" alone would not say what. */
  labels: Readonly<Record<string, string>>;
  general?: MessageId;
}

const NO_FAULT: Refusal = { faults: {}, labels: {} };
const OVERTAKEN: Refusal = { ...NO_FAULT, general: 'form.overtaken' };

const works = async (act: FormOptions<unknown>['readAgain']) =>
  act !== undefined &&
  (await act().then(
    () => true,
    () => false,
  ));

/** A box to tick is named by a sentence, which its fault repeats: it goes without. */
function labelsOf(form: HTMLFormElement, faults: Faults): Refusal['labels'] {
  const named = Object.keys(faults).flatMap((field) => {
    const control = form.elements.namedItem(field);
    const isTyped =
      control instanceof HTMLElement && !(control instanceof HTMLInputElement && control.type === 'checkbox');
    const label = isTyped ? form.querySelector(`label[for="${control.id}"]`)?.textContent : undefined;
    return label ? [[field, label] as const] : [];
  });
  return Object.fromEntries(named);
}

function refusalOf(error: unknown, form: HTMLFormElement): Refusal {
  const failure = failureOf(error);
  // A dotted path names the nested input; its head is the field on the screen.
  const field = failure.field?.split('.')[0];
  const isShown = field !== undefined && form.elements.namedItem(field) !== null;
  if (!isShown) return { ...NO_FAULT, general: failureText(failure) };
  const faults: Faults = { [field]: [failureText(failure)] };
  return { faults, labels: labelsOf(form, faults) };
}

/** One form: native fields, checks, the server's refusal put beside the field it names, and an intent per act. */
export function useForm<Values>({ read, check, submit, readAgain }: FormOptions<Values>): FormState {
  const text = useText();
  const [refusal, setRefusal] = useState<Refusal>(NO_FAULT);
  const [busy, setBusy] = useState(false);
  const [intent, setIntent] = useState(() => crypto.randomUUID());

  const run = async (form: HTMLFormElement) => {
    const values = read(new FormData(form));
    const faults = Object.fromEntries(Object.entries(check?.(values) ?? {}).filter(([, fault]) => fault));
    setRefusal({ faults, labels: labelsOf(form, faults) });
    if (Object.keys(faults).length > 0) return;
    setBusy(true);
    try {
      await submit(values, intent);
      setIntent(crypto.randomUUID());
    } catch (error) {
      const isOvertaken = failureOf(error).code === 'STALE_VERSION' && (await works(readAgain));
      setRefusal(isOvertaken ? OVERTAKEN : refusalOf(error, form));
      if (!isRepeatable(error)) setIntent(crypto.randomUUID());
    } finally {
      setBusy(false);
    }
  };

  // Kept while nothing changes: the summary takes the focus each time it gets a new list.
  const errors = useMemo(() => errorsOf(refusal, text), [refusal, text]);
  return {
    busy,
    errorOf: (field) => {
      const fault = refusal.faults[field];
      return fault && text(...fault);
    },
    errors,
    onSubmit: (event) => {
      event.preventDefault();
      if (!busy) void run(event.currentTarget);
    },
  };
}

function errorsOf({ faults, labels, general }: Refusal, text: WriteText): FormState['errors'] {
  const ofFields = Object.entries(faults).flatMap(([fieldId, fault]) => {
    if (!fault) return [];
    const label = labels[fieldId];
    return [{ text: label ? text('form.fault', { label, fault: text(...fault) }) : text(...fault), fieldId }];
  });
  return general ? [...ofFields, { text: text(general) }] : ofFields;
}

/** Only an unknown outcome is asked again under the same key; a refusal was an answer, and the next try is another act. */
const isRepeatable = (error: unknown): boolean => {
  const { code } = failureOf(error);
  return code === 'network' || code === 'BUSY' || code === 'REQUEST_IN_PROGRESS';
};
