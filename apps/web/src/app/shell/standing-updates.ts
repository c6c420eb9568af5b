import { useApolloClient } from '@apollo/client/react';
import { useToast } from '@rayonne/ui';
import { useEffect, useRef, useState } from 'react';
import type { powersText } from '../../features/territories/charter-words';
import { shelf } from '../../shared/i18n/catalogues';
import { useLocale, useText } from '../../shared/i18n/use-text';
import { useServerEvent } from '../../shared/realtime/realtime';
import { useMaybeMembership } from '../../shared/session/membership';

/** So that the browsers of a whole territory do not ask in the same instant. */
const SPREAD_MS = 400;

interface News {
  gained: readonly string[];
  lost: readonly string[];
  namesOf: typeof powersText;
}

/** What the viewer may do changed while the page was open: every query asks again, and the difference is said in words. */
export function useStandingUpdates(): void {
  const client = useApolloClient();
  const text = useText();
  const locale = useLocale();
  const toast = useToast();
  const membership = useMaybeMembership();
  const known = useRef(membership);
  const [news, setNews] = useState<News>();

  const readAgain = (event: { territoryId: string }) => {
    if (event.territoryId !== membership?.territoryId) return void client.refetchQueries({ include: ['Shell'] });
    setTimeout(() => void client.refetchQueries({ include: 'active' }), Math.random() * SPREAD_MS);
  };
  useServerEvent('charter.changed', readAgain);
  useServerEvent('membership.changed', readAgain);

  useEffect(() => {
    const before = known.current;
    known.current = membership;
    if (!before || before.territoryId !== membership?.territoryId) return;
    const gained = membership.powers.filter((power) => !before.powers.includes(power));
    const lost = before.powers.filter((power) => !membership.powers.includes(power));
    if (gained.length + lost.length === 0) return;
    // Words and names of powers are needed here once in a while only.
    void Promise.all([import('../../features/territories/charter-words'), shelf.require('charter', 'community')]).then(
      ([words]) => setNews({ gained, lost, namesOf: words.powersText }),
    );
  }, [membership]);

  useEffect(() => {
    if (!news) return;
    setNews(undefined);
    const { gained, lost, namesOf } = news;
    if (gained.length > 0) toast({ text: text('standing.gained', { powers: namesOf(gained, text, locale) }) });
    if (lost.length > 0) toast({ text: text('standing.lost', { powers: namesOf(lost, text, locale) }) });
  }, [news, text, locale, toast]);
}
