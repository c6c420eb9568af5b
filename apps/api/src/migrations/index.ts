import { ReferenceData1763800000100 } from './1763800000100-reference-data';
import { Identity1763800000200 } from './1763800000200-identity';
import { Territories1763800000300 } from './1763800000300-territories';
import { Subjects1763800000400 } from './1763800000400-subjects';
import { SocketAttachments1763800000510 } from './1763800000510-socket-attachments';
import { LimitCounters1763800000520 } from './1763800000520-limit-counters';
import { IdempotencyKeys1763800000530 } from './1763800000530-idempotency-keys';
import { JobRuns1763800000540 } from './1763800000540-job-runs';
import { OutboxMails1763800000550 } from './1763800000550-outbox-mails';
import { Ledger1763800000600 } from './1763800000600-ledger';
import { Attention1763800000700 } from './1763800000700-attention';
import { Discussions1763800000800 } from './1763800000800-discussions';
import { Posts1763800000900 } from './1763800000900-posts';
import { Messaging1763800001000 } from './1763800001000-messaging';
import { Opportunities1763800001100 } from './1763800001100-opportunities';
import { AccountBlocks1763800001210 } from './1763800001210-account-blocks';
import { MemberRestrictions1763800001220 } from './1763800001220-member-restrictions';
import { PersonalData1763800001230 } from './1763800001230-personal-data';
import { SignIn1763800001300 } from './1763800001300-sign-in';
import { Invitations1763800001410 } from './1763800001410-invitations';
import { JoinRequests1763800001420 } from './1763800001420-join-requests';
import { Arrivals1763800001430 } from './1763800001430-arrivals';
import { Imports1763800001500 } from './1763800001500-imports';
import { Media1763800001600 } from './1763800001600-media';
import { Organisations1763800001610 } from './1763800001610-organisations';
import { Connections1763800001700 } from './1763800001700-connections';
import { Profiles1763800001710 } from './1763800001710-profiles';
import { Places1763800001720 } from './1763800001720-places';
import { Directory1763800001730 } from './1763800001730-directory';
import { DirectoryIndex1763800001740 } from './1763800001740-directory-index';
import { Charters1763800001800 } from './1763800001800-charters';
import { Governance1763800001810 } from './1763800001810-governance';
import { Trust1763800001910 } from './1763800001910-trust';
import { TerritoryProfile1763800001920 } from './1763800001920-territory-profile';
import { ArticlesOfNewPowers1763800001930 } from './1763800001930-articles-of-new-powers';
import { InvitedPeople1763800001940 } from './1763800001940-invited-people';
import { FormerNames1763800001990 } from './1763800001990-former-names';
import { LoneCharters1763800001995 } from './1763800001995-lone-charters';
import { ExportPower1763800002010 } from './1763800002010-export-power';
import { ProviderSessions1763800002000 } from './1763800002000-provider-sessions';
import { NoticesOfOrganisations1763800002020 } from './1763800002020-notices-of-organisations';
import { PostKinds1763800002100 } from './1763800002100-post-kinds';
import { Topics1763800002110 } from './1763800002110-topics';
import { PostDrafts1763800002120 } from './1763800002120-post-drafts';
import { PostHistory1763800002130 } from './1763800002130-post-history';
import { SubjectSettings1763800003100 } from './1763800003100-subject-settings';
import { PowerToPublicise1763800003110 } from './1763800003110-power-to-publicise';
import { Featured1763800003300 } from './1763800003300-featured';
import { Freshness1763800003120 } from './1763800003120-freshness';
import { PowerToCurate1763800003130 } from './1763800003130-power-to-curate';
import { MediaOfPosts1763800004100 } from './1763800004100-media-of-posts';
import { Polls1763800003230 } from './1763800003230-polls';
import { PostMedia1763800004110 } from './1763800004110-post-media';
import { LinkPreviews1763800004120 } from './1763800004120-link-previews';
import { Feed1763800003200 } from './1763800003200-feed';
import { Stories1763800003240 } from './1763800003240-stories';
import { Threads1763800005010 } from './1763800005010-threads';
import { Reactors1763800005020 } from './1763800005020-reactors';
import { Screening1763800007100 } from './1763800007100-screening';
import { PowerToReview1763800007110 } from './1763800007110-power-to-review';
import { AcceptedAnswers1763800005030 } from './1763800005030-accepted-answers';
import { Shares1763800005040 } from './1763800005040-shares';
import { Bookmarks1763800005100 } from './1763800005100-bookmarks';
import { CoAuthors1763800009100 } from './1763800009100-co-authors';
import { HandOvers1763800009110 } from './1763800009110-hand-overs';
import { PlacedContents1763800008100 } from './1763800008100-placed-contents';
import { OpportunityKinds1763800010100 } from './1763800010100-opportunity-kinds';
import { ConfidentialContents1763800010110 } from './1763800010110-confidential-contents';
import { OpportunityLives1763800010200 } from './1763800010200-opportunity-lives';
import { AnswersOfOpportunities1763800010210 } from './1763800010210-answers-of-opportunities';
import { Matching1763800010300 } from './1763800010300-matching';
import { OutcomesOfOpportunities1763800010220 } from './1763800010220-outcomes-of-opportunities';
import { StoriesOfOutcomes1763800010230 } from './1763800010230-stories-of-outcomes';
import { Ties1763800013100 } from './1763800013100-ties';
import { Introductions1763800013200 } from './1763800013200-introductions';
import { OpportunityAlerts1763800014100 } from './1763800014100-opportunity-alerts';
import { MarketFigures1763800014110 } from './1763800014110-market-figures';

/** Every migration, oldest first. */
export const migrations = [
  ReferenceData1763800000100,
  Identity1763800000200,
  Territories1763800000300,
  Subjects1763800000400,
  SocketAttachments1763800000510,
  LimitCounters1763800000520,
  IdempotencyKeys1763800000530,
  JobRuns1763800000540,
  OutboxMails1763800000550,
  Ledger1763800000600,
  Attention1763800000700,
  Discussions1763800000800,
  Posts1763800000900,
  Messaging1763800001000,
  Opportunities1763800001100,
  AccountBlocks1763800001210,
  MemberRestrictions1763800001220,
  PersonalData1763800001230,
  SignIn1763800001300,
  Invitations1763800001410,
  JoinRequests1763800001420,
  Arrivals1763800001430,
  Imports1763800001500,
  Media1763800001600,
  Organisations1763800001610,
  Connections1763800001700,
  Profiles1763800001710,
  Places1763800001720,
  Directory1763800001730,
  DirectoryIndex1763800001740,
  Charters1763800001800,
  Governance1763800001810,
  Trust1763800001910,
  TerritoryProfile1763800001920,
  ArticlesOfNewPowers1763800001930,
  InvitedPeople1763800001940,
  FormerNames1763800001990,
  LoneCharters1763800001995,
  ProviderSessions1763800002000,
  ExportPower1763800002010,
  NoticesOfOrganisations1763800002020,
  PostKinds1763800002100,
  Topics1763800002110,
  PostDrafts1763800002120,
  PostHistory1763800002130,
  SubjectSettings1763800003100,
  PowerToPublicise1763800003110,
  Freshness1763800003120,
  PowerToCurate1763800003130,
  Feed1763800003200,
  MediaOfPosts1763800004100,
  Polls1763800003230,
  PostMedia1763800004110,
  LinkPreviews1763800004120,
  Stories1763800003240,
  Threads1763800005010,
  Reactors1763800005020,
  Screening1763800007100,
  PowerToReview1763800007110,
  AcceptedAnswers1763800005030,
  Shares1763800005040,
  Bookmarks1763800005100,
  Featured1763800003300,
  CoAuthors1763800009100,
  HandOvers1763800009110,
  PlacedContents1763800008100,
  OpportunityKinds1763800010100,
  ConfidentialContents1763800010110,
  OpportunityLives1763800010200,
  AnswersOfOpportunities1763800010210,
  Matching1763800010300,
  OutcomesOfOpportunities1763800010220,
  StoriesOfOutcomes1763800010230,
  Ties1763800013100,
  Introductions1763800013200,
  OpportunityAlerts1763800014100,
  MarketFigures1763800014110,
];
