import { Connection, Follow } from './features/connections';
import { SavedSearch } from './features/saved-searches';
import { Comment, CommentVersion, Reaction } from './features/discussions';
import { Account, AccountBlock, Session } from './features/identity';
import { Media } from './features/media';
import { Conversation, Message, Participant } from './features/messaging';
import {
  Opportunity,
  OpportunityAnswer,
  OpportunityCredit,
  OpportunityOutcome,
  OutcomeStory,
} from './features/opportunities';
import { OrganisationPage } from './features/organisations';
import { Post, PostShare } from './features/posts';
import { MemberProfile } from './features/profiles';
import { Subject } from './features/subjects';
import { Mandate, Member, MemberRestriction, Territory } from './features/territories';

/** Every table that is described as an entity. */
export const entities = [
  Account,
  AccountBlock,
  Session,
  Media,
  OrganisationPage,
  Territory,
  Member,
  MemberRestriction,
  Mandate,
  Subject,
  Comment,
  CommentVersion,
  Reaction,
  Post,
  PostShare,
  Conversation,
  Participant,
  Message,
  Opportunity,
  OpportunityAnswer,
  OpportunityCredit,
  OpportunityOutcome,
  OutcomeStory,
  Connection,
  Follow,
  MemberProfile,
  SavedSearch,
];
