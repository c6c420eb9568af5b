import type { MessageId } from '@rayonne/messages';
import type { IconName } from '@rayonne/ui';

export interface NoticeLook {
  text: MessageId;
  icon: IconName;
}

const LOOKS: Readonly<Record<string, NoticeLook>> = {
  'connections.followed': { text: 'notices.followed', icon: 'me' },
  'connections.made': { text: 'notices.connected', icon: 'check' },
  'connections.requested': { text: 'notices.connectionRequested', icon: 'me' },
  'discussions.commented': { text: 'notices.commented', icon: 'comment' },
  'discussions.mentioned': { text: 'notices.mentioned', icon: 'me' },
  'joining.admitted': { text: 'notices.admitted', icon: 'door' },
  'opportunities.answered': { text: 'notices.answered', icon: 'opportunity' },
  'territories.resumed': { text: 'notices.resumed', icon: 'territory' },
  'trust.rose': { text: 'notices.rose', icon: 'check' },
  'territories.welcomed': { text: 'notices.welcomed', icon: 'territory' },
};

/** `undefined` for a kind that a later version brought: this one has no words for it and leaves it out. */
export const noticeLook = (kind: string): NoticeLook | undefined => LOOKS[kind];
