import { Module, type OnModuleInit } from '@nestjs/common';
import { MessagingModule } from '../messaging';
import { SubjectKinds } from '../subjects';
import { AlertsRepository } from './alerts/alerts.repository';
import { OpportunityAlerts } from './alerts/opportunity-alerts';
import { OpportunitySearchesResolver } from './alerts/opportunity-searches.resolver';
import { OpportunitySearchesService } from './alerts/opportunity-searches.service';
import { AnswersRepository } from './answers/answers.repository';
import { AnswersResolver } from './answers/answers.resolver';
import { AnswersService } from './answers/answers.service';
import { AnswerHandling } from './answers/handling/answer-handling.service';
import { AnswerListRepository } from './answers/handling/answer-list.repository';
import { AnswerList } from './answers/handling/answer-list.service';
import { AnswerReminders } from './answers/waiting/answer-reminders';
import { Replies } from './answers/waiting/replies';
import { WaitingAnswersLoaders } from './answers/waiting/waiting-answers.loaders';
import { WaitingAnswersRepository } from './answers/waiting/waiting-answers.repository';
import { ConversationOpportunityResolver } from './answers/conversation-opportunity.resolver';
import { ExpiryReminders } from './life/expiry/expiry-reminders';
import { ExpiryRepository } from './life/expiry/expiry.repository';
import { LifeRepository } from './life/life.repository';
import { LifeResolver } from './life/life.resolver';
import { LifeService } from './life/life.service';
import { OpportunityCountsRepository } from './facets/opportunity-counts.repository';
import { OpportunityCountsResolver } from './facets/opportunity-counts.resolver';
import { OpportunityCountsService } from './facets/opportunity-counts.service';
import { OpportunitiesExportController } from './export/opportunities-export.controller';
import { OpportunitiesFile } from './export/opportunities-file';
import { OpportunitiesLoaders } from './opportunities.loaders';
import { OpportunitiesNotices } from './opportunities.notices';
import { OpportunitiesRealtime } from './opportunities.realtime';
import { OpportunitiesRepository } from './opportunities.repository';
import { OpportunitiesResolver } from './publishing/opportunities.resolver';
import { OpportunitiesService } from './publishing/opportunities.service';
import { Conclusion } from './outcome/conclusion.service';
import { CreditSources } from './outcome/credits/credit-sources';
import { CreditSuggestions } from './outcome/credits/credit-suggestions.service';
import { SharedBy } from './outcome/credits/shared-by';
import { OutcomeNotices } from './outcome/outcome.notices';
import { OutcomeResolver } from './outcome/outcome.resolver';
import { OutcomesLoaders } from './outcome/outcomes.loaders';
import { OutcomesRepository } from './outcome/outcomes.repository';
import { Parties } from './outcome/parties.service';
import { OutcomeStoriesRepository } from './outcome/story/outcome-stories.repository';
import { OutcomeStoriesResolver } from './outcome/story/outcome-stories.resolver';
import { OutcomeStories } from './outcome/story/outcome-stories.service';
import { StoryNotices } from './outcome/story/story-notices';
import { PostsModule } from '../posts';
import { OwnOpportunitiesResolver } from './own/own-opportunities.resolver';
import { OwnOpportunities } from './own/own-opportunities.service';
import { OPPORTUNITY_KIND } from './opportunity.kind';
import { OpportunityPublishing } from './publishing/opportunity-publishing';
import { ScreenedOpportunities } from './publishing/screened-opportunities';
import { OpportunityGuests } from './guests/opportunity-guests.service';
import { OpportunityGuestsResolver } from './guests/opportunity-guests.resolver';
import { OpportunityWriter } from './publishing/opportunity-writer';

const OUTCOME = [
  Conclusion,
  CreditSources,
  CreditSuggestions,
  OutcomeNotices,
  OutcomeResolver,
  OutcomesLoaders,
  OutcomesRepository,
  OutcomeStories,
  OutcomeStoriesRepository,
  OutcomeStoriesResolver,
  Parties,
  SharedBy,
  StoryNotices,
];

@Module({
  imports: [MessagingModule, PostsModule],
  controllers: [OpportunitiesExportController],
  providers: [
    AlertsRepository,
    OpportunityAlerts,
    OpportunitySearchesResolver,
    OpportunitySearchesService,
    AnswerHandling,
    AnswerList,
    AnswerListRepository,
    AnswerReminders,
    AnswersRepository,
    AnswersResolver,
    AnswersService,
    ConversationOpportunityResolver,
    ExpiryReminders,
    ExpiryRepository,
    LifeRepository,
    LifeResolver,
    LifeService,
    OpportunityCountsRepository,
    OpportunityCountsResolver,
    OpportunityCountsService,
    OpportunitiesFile,
    OpportunitiesLoaders,
    OpportunitiesNotices,
    OpportunitiesRealtime,
    OpportunitiesRepository,
    OpportunitiesResolver,
    OpportunitiesService,
    OpportunityGuests,
    OpportunityGuestsResolver,
    OpportunityPublishing,
    OpportunityWriter,
    OwnOpportunities,
    OwnOpportunitiesResolver,
    Replies,
    ScreenedOpportunities,
    WaitingAnswersLoaders,
    WaitingAnswersRepository,
    ...OUTCOME,
  ],
  exports: [CreditSources, OpportunitiesLoaders],
})
export class OpportunitiesModule implements OnModuleInit {
  constructor(private readonly kinds: SubjectKinds) {}

  onModuleInit(): void {
    this.kinds.register(OPPORTUNITY_KIND);
  }
}
