import { Module } from '@nestjs/common';
import { MessagingModule } from '../messaging';
import { Founding } from './founding/founding';
import { FoundingResolver } from './founding/founding.resolver';
import { AcceptancesRepository } from './invitations/acceptance/acceptances.repository';
import { AcceptancesService } from './invitations/acceptance/acceptances.service';
import { InvitationPlaceResolver } from './invitations/invitation-place.resolver';
import { InvitationLinksService } from './invitations/invitation-links.service';
import { InvitationList } from './invitations/invitation-list';
import { InvitationListRepository } from './invitations/invitation-list.repository';
import { InvitationMails } from './invitations/mails/invitation-mails';
import { InvitationReminders } from './invitations/mails/invitation-reminders';
import { InvitationRemindersRepository } from './invitations/mails/invitation-reminders.repository';
import { Invitations } from './invitations/invitations';
import { InvitationsRepository } from './invitations/invitations.repository';
import { AcceptancesResolver, InvitationsResolver } from './invitations/invitations.resolver';
import { InvitationsService } from './invitations/invitations.service';
import { NeverAgainController } from './invitations/suppression/never-again.controller';
import { Suppressions } from './invitations/suppression/suppressions';
import { SuppressionsRepository } from './invitations/suppression/suppressions.repository';
import { CardQuestionsResolver, JoiningPolicyResolver } from './policy/joining-policy.resolver';
import { JoiningPolicyService } from './policy/joining-policy.service';
import { PostersController } from './poster/posters.controller';
import { QuestionsLoaders } from './policy/questions.loaders';
import { QuestionsRepository } from './policy/questions.repository';
import { AdmissionsService } from './requests/admissions.service';
import { JoinRequestsNews } from './requests/join-requests.news';
import { JoinRequestsRealtime } from './requests/join-requests.realtime';
import { JoinRequestsRepository } from './requests/join-requests.repository';
import { AdmissionsResolver, JoinRequestsResolver } from './requests/join-requests.resolver';
import { JoinRequestsService } from './requests/join-requests.service';
import { OwnRequestsLoaders } from './requests/own-requests.loaders';
import { FirstStepsRepository } from './first-steps/first-steps.repository';
import { FirstStepsResolver } from './first-steps/first-steps.resolver';
import { FirstStepsService } from './first-steps/first-steps.service';
import { WelcomeWaiting } from './welcome/welcome-waiting';
import { WelcomeRepository } from './welcome/welcome.repository';
import { ArrivalsResolver, WelcomeResolver } from './welcome/welcome.resolver';
import { WelcomeService } from './welcome/welcome.service';

@Module({
  imports: [MessagingModule],
  controllers: [NeverAgainController, PostersController],
  providers: [
    AcceptancesRepository,
    AcceptancesResolver,
    AcceptancesService,
    AdmissionsResolver,
    AdmissionsService,
    ArrivalsResolver,
    CardQuestionsResolver,
    FirstStepsRepository,
    FirstStepsResolver,
    FirstStepsService,
    Founding,
    FoundingResolver,
    InvitationPlaceResolver,
    InvitationLinksService,
    InvitationList,
    InvitationListRepository,
    InvitationMails,
    InvitationReminders,
    InvitationRemindersRepository,
    Invitations,
    InvitationsRepository,
    InvitationsResolver,
    InvitationsService,
    JoinRequestsNews,
    JoinRequestsRealtime,
    JoinRequestsRepository,
    JoinRequestsResolver,
    JoinRequestsService,
    JoiningPolicyResolver,
    JoiningPolicyService,
    OwnRequestsLoaders,
    QuestionsLoaders,
    QuestionsRepository,
    Suppressions,
    SuppressionsRepository,
    WelcomeRepository,
    WelcomeResolver,
    WelcomeService,
    WelcomeWaiting,
  ],
  exports: [Invitations],
})
export class JoiningModule {}
