import { Module, type OnModuleInit } from '@nestjs/common';
import { SubjectKinds } from '../subjects';
import { ArchiveResolver } from './archive/archive.resolver';
import { PostArchive } from './archive/archive.service';
import { CoAuthoredPosts } from './co-authors/co-authored-posts';
import { CoAuthorsNotices } from './co-authors/co-authors.notices';
import { CoAuthorsPart } from './co-authors/co-authors.part';
import { HandOverFollowUps } from './co-authors/hand-overs.follow-ups';
import { CoAuthorsResolver } from './co-authors/co-authors.resolver';
import { DraftInputs } from './drafts/draft-content';
import { DraftSchedule } from './drafts/draft-schedule';
import { DraftUploads } from './drafts/draft-uploads';
import { DraftsRepository } from './drafts/drafts.repository';
import { DraftsResolver } from './drafts/drafts.resolver';
import { DraftsService } from './drafts/drafts.service';
import { DueDrafts } from './drafts/due-drafts';
import { PostVersionsRepository } from './history/post-versions.repository';
import { PostVersionsResolver } from './history/post-versions.resolver';
import { PostVersionsService } from './history/post-versions.service';
import { LinkPreviewPart } from './links/link-preview.part';
import { LinkPreviews } from './links/link-previews';
import { LinkPreviewsResolver } from './links/link-previews.resolver';
import { LinksRepository } from './links/links.repository';
import { PageVisits } from './links/page-visits';
import { PostMediaPart } from './media/post-media.part';
import { PostMediaRemoval } from './media/post-media-removal';
import { PostMediaRepository } from './media/post-media.repository';
import { PostParts } from './parts/post-parts';
import { PostKind } from './post.kind';
import { PollPart } from './polls/poll.part';
import { PollsRealtime } from './polls/polls.realtime';
import { PollsRepository } from './polls/polls.repository';
import { PollsResolver } from './polls/polls.resolver';
import { PollsService } from './polls/polls.service';
import { PostsRepository } from './posts.repository';
import { AcceptedAnswerPart } from './questions/accepted-answer.part';
import { QuestionsNotices } from './questions/questions.notices';
import { QuestionsRepository } from './questions/questions.repository';
import { QuestionsResolver } from './questions/questions.resolver';
import { QuestionsService } from './questions/questions.service';
import { UnansweredQuestions } from './questions/unanswered-questions';
import { PostContent } from './publishing/post-content';
import { PostWriting } from './publishing/post-writing';
import { ScreenedPosts } from './publishing/screened-posts';
import { PostsResolver } from './publishing/posts.resolver';
import { PostsService } from './publishing/posts.service';
import { ShareFollowUps } from './shares/share-follow-ups';
import { StoryDrafts } from './drafts/story-drafts';
import { SharePart } from './shares/share.part';
import { SharedContentsLoaders } from './shares/shared-contents.loaders';
import { SharedContentsResolver } from './shares/shared-contents.resolver';
import { SharesRepository } from './shares/shares.repository';
import { StoriesLoaders } from './stories/stories.loaders';
import { StoriesRepository } from './stories/stories.repository';
import { StoriesResolver } from './stories/stories.resolver';
import { StoryPart } from './stories/story.part';
import { StoryPictures } from './stories/story-pictures';
import { PostsRealtime } from './realtime/posts.realtime';

const CO_AUTHORS = [CoAuthoredPosts, CoAuthorsNotices, CoAuthorsPart, CoAuthorsResolver, HandOverFollowUps];
const DRAFTS = [
  DraftInputs,
  DraftSchedule,
  DraftUploads,
  DraftsRepository,
  DraftsResolver,
  DraftsService,
  DueDrafts,
  StoryDrafts,
];
const LATER = [ArchiveResolver, PostArchive, PostVersionsRepository, PostVersionsResolver, PostVersionsService];
const LINKS = [LinkPreviewPart, LinkPreviews, LinkPreviewsResolver, LinksRepository, PageVisits];
const MEDIA = [PostMediaPart, PostMediaRemoval, PostMediaRepository];
const POLLS = [PollPart, PollsRealtime, PollsRepository, PollsResolver, PollsService];
const QUESTIONS = [
  AcceptedAnswerPart,
  QuestionsNotices,
  QuestionsRepository,
  QuestionsResolver,
  QuestionsService,
  UnansweredQuestions,
];
const SHARES = [ShareFollowUps, SharePart, SharedContentsLoaders, SharedContentsResolver, SharesRepository];
const STORIES = [StoriesLoaders, StoriesRepository, StoriesResolver, StoryPart, StoryPictures];

@Module({
  providers: [
    PostContent,
    PostKind,
    PostParts,
    PostWriting,
    ScreenedPosts,
    PostsRealtime,
    PostsRepository,
    PostsResolver,
    PostsService,
    ...CO_AUTHORS,
    ...DRAFTS,
    ...LATER,
    ...LINKS,
    ...MEDIA,
    ...POLLS,
    ...QUESTIONS,
    ...SHARES,
    ...STORIES,
  ],
  exports: [StoryDrafts],
})
export class PostsModule implements OnModuleInit {
  constructor(
    private readonly kinds: SubjectKinds,
    private readonly kind: PostKind,
  ) {}

  onModuleInit(): void {
    this.kinds.register(this.kind);
  }
}
