import { useState, type FormEvent } from 'react';
import { useDraft } from '../../shared/drafts/use-draft';
import { isSameProfile, mergeProfile, type ProfileField } from './profile-merge';
import { readProfile, valuesOf, type ProfileValues } from './profile-values';
import type { AdministeredTerritory } from './territory-page';

/** What was written, and what stood there when the writing began. */
interface Edit {
  base: ProfileValues;
  mine: ProfileValues;
}

interface Opened {
  version: number;
  /** What the territory says at that version. */
  base: ProfileValues;
  /** What the fields begin with. */
  start: ProfileValues;
  clashes: readonly ProfileField[];
  /** Whether another's change came on top of words written here. */
  isMerged: boolean;
  /** Fields begin anew with each. */
  round: number;
}

const isNothing = (edit: Edit | null) => edit === null || isSameProfile(edit.base, edit.mine);

function openOn(territory: AdministeredTerritory, edit: Edit | null, round: number): Opened {
  const base = valuesOf(territory);
  const { version } = territory;
  if (!edit) return { version, base, start: base, clashes: [], isMerged: false, round };
  const { values, clashes } = mergeProfile(edit.base, edit.mine, base);
  return { version, base, start: values, clashes, isMerged: !isSameProfile(edit.base, base), round };
}

/** A territory's fields as they are filled in: kept on this device until saved, and brought together with what others save. */
export function useProfileEdit(territory: AdministeredTerritory) {
  const { draft, setDraft, savedAt, clear } = useDraft<Edit | null>(`territory.${territory.id}`, null, isNothing);
  const [opened, setOpened] = useState(() => openOn(territory, draft, 0));
  if (territory.version !== opened.version && isNothing(draft)) {
    setOpened(openOn(territory, null, opened.round + 1));
  }
  const keep = (event: FormEvent<HTMLFormElement>) =>
    setDraft({ base: opened.base, mine: readProfile(new FormData(event.currentTarget)) });
  return {
    ...opened,
    savedAt,
    keep: { onInput: keep, onBlur: keep },
    /** Those words are the territory's now: the fields stay as they are. */
    settle: (version: number, base: ProfileValues) => {
      clear();
      setOpened({ ...opened, version, base, start: base, clashes: [], isMerged: false });
    },
    /** Somebody else was first: their words come in, beside those written here. */
    catchUp: (fresh: AdministeredTerritory, mine: ProfileValues) => {
      const edit = { base: opened.base, mine };
      const merged = openOn(fresh, edit, opened.round + 1);
      setDraft({ base: merged.base, mine: merged.start });
      setOpened(merged);
    },
  };
}
