import type { MessageId } from '@rayonne/messages';
import type { FirstMission } from '../../gql/graphql';
import { paths } from '../../shared/routing/paths';

interface Mission {
  label: MessageId;
  hint: MessageId;
  path: (slug: string) => string;
}

/** What a newcomer may begin with, and where it is done. */
export const MISSIONS: Record<FirstMission, Mission> = {
  HELLO: { label: 'mission.hello', hint: 'mission.helloHint', path: (slug) => `${paths.home(slug)}#publish` },
  ANSWER: { label: 'mission.answer', hint: 'mission.answerHint', path: paths.home },
  WELCOME: { label: 'mission.welcome', hint: 'mission.welcomeHint', path: paths.welcome },
};
