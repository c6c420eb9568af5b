import { isSector } from '@rayonne/contracts';
import type { MessageId } from '@rayonne/messages';
import type { Audience, Persona } from '../../gql/graphql';
import { useLocale, useText } from '../../shared/i18n/use-text';

export const PERSONA_TEXT: Record<Persona, MessageId> = {
  AMBASSADOR: 'persona.ambassador',
  LEADER: 'persona.leader',
  ACTOR: 'persona.actor',
};

export const AUDIENCE_TEXT: Record<Audience, MessageId> = {
  PUBLIC: 'audience.public',
  MEMBERS: 'audience.members',
  CONNECTIONS: 'audience.connections',
  ME: 'audience.me',
};

/** Names what is stored by its code, in the reader's language. */
export function useNames() {
  const text = useText();
  const locale = useLocale();
  const languages = new Intl.DisplayNames([locale], { type: 'language' });
  const countries = new Intl.DisplayNames([locale], { type: 'region' });
  return {
    sector: (code: string) => (isSector(code) ? text(`sector.${code}`) : code),
    language: (code: string) => languages.of(code) ?? code,
    country: (code: string) => countries.of(code) ?? code,
  };
}
