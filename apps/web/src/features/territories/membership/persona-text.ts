import type { MessageId } from '@rayonne/messages';
import type { Persona } from '../../../gql/graphql';

const PERSONA_TEXT: Record<Persona, MessageId> = {
  AMBASSADOR: 'persona.ambassador',
  LEADER: 'persona.leader',
  ACTOR: 'persona.actor',
};

export const personaText = (persona: Persona): MessageId => PERSONA_TEXT[persona];
