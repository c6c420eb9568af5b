import { Module } from '@nestjs/common';
import { AttentionModule } from '../attention';
import { OrganisationsModule } from '../organisations';
import { MessagingModule } from '../messaging';
import { OpportunitiesModule } from '../opportunities';
import { IntroductionNews } from './introduction-news';
import { IntroductionsNotices } from './introductions.notices';
import { IntroductionCredits } from './outcome/introduction-credits';
import { OutcomesRepository } from './outcome/outcomes.repository';
import { OutcomesService } from './outcome/outcomes.service';
import { IntroductionOptions } from './paths/introduction-options';
import { PathsRepository } from './paths/paths.repository';
import { PathsResolver } from './paths/paths.resolver';
import { PathsService } from './paths/paths.service';
import { AskingService } from './requests/asking.service';
import { ConversationIntroductionResolver } from './requests/conversation-introduction.resolver';
import { DecidingService } from './requests/deciding.service';
import { IntroducedGuests } from './requests/introduced-guests';
import { IntroductionsRepository } from './requests/introductions.repository';
import { IntroductionsResolver } from './requests/introductions.resolver';
import { IntroductionsService } from './requests/introductions.service';
import { WaitingIntroductions } from './requests/waiting-introductions';
import { IntroductionSettingsRepository } from './settings/introduction-settings.repository';
import { IntroductionSettingsResolver } from './settings/introduction-settings.resolver';

@Module({
  imports: [AttentionModule, MessagingModule, OpportunitiesModule, OrganisationsModule],
  providers: [
    AskingService,
    ConversationIntroductionResolver,
    DecidingService,
    IntroducedGuests,
    IntroductionCredits,
    IntroductionNews,
    IntroductionSettingsRepository,
    IntroductionSettingsResolver,
    IntroductionsNotices,
    IntroductionsRepository,
    IntroductionsResolver,
    IntroductionsService,
    OutcomesRepository,
    OutcomesService,
    IntroductionOptions,
    PathsRepository,
    PathsResolver,
    PathsService,
    WaitingIntroductions,
  ],
})
export class IntroductionsModule {}
