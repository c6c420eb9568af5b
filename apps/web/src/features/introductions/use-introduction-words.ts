import type { Introduction_IntroductionFragment, IntroductionState } from '../../gql/graphql';
import { useText } from '../../shared/i18n/use-text';
import type { PillProps } from '@rayonne/ui';

export const STATE_TONE: Record<IntroductionState, PillProps['tone']> = {
  WAITING: 'plain',
  TO_DECIDE: 'warm',
  ACCEPTED: 'calm',
  DECLINED: 'plain',
  EXPIRED: 'plain',
};

/** What an introduction is, in a sentence, for whoever looks at it. */
export function useIntroductionTitle() {
  const text = useText();
  return ({ role, requester, target }: Introduction_IntroductionFragment): string => {
    if (role === 'REQUESTER') return text('introduction.youToMeet', { target: target.name });
    const names = { requester: requester.name, target: target.name };
    return text(role === 'TARGET' ? 'introduction.toMeetYou' : 'introduction.toMeet', names);
  };
}
