import { useCallback, type FormEvent } from 'react';
import { useDraft } from '../drafts/use-draft';

export type FieldTexts = Readonly<Record<string, string>>;

const NOTHING: FieldTexts = {};
const isEmpty = (texts: FieldTexts) => Object.values(texts).every((text) => text.trim() === '');

function textsOf(form: HTMLFormElement): FieldTexts {
  const entries = [...new FormData(form)].filter((entry): entry is [string, string] => typeof entry[1] === 'string');
  return Object.fromEntries(entries);
}

/** Keeps a form of native fields as it is filled in: spread `keep` on the form, give `initial` to the fields. */
export function useFormDraft(place: string) {
  const { draft, setDraft, savedAt, restored, clear } = useDraft(place, NOTHING, isEmpty);
  const save = useCallback((event: FormEvent<HTMLFormElement>) => setDraft(textsOf(event.currentTarget)), [setDraft]);
  return { initial: draft, keep: { onInput: save, onBlur: save }, savedAt, restored, clear };
}
