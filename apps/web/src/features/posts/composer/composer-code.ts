/** What follows the field of the first screen, in one file: whoever can choose a kind can also send without a network. */
export { MentionAssist } from '../../../shared/mentions/mention-assist';
export { PendingPostsList } from '../pending/pending-posts-list';
export { ComposerBody } from './composer-body';
