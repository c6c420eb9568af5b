import { Module } from '@nestjs/common';
import { Founding } from './founding/founding';
import { FoundingResolver } from './founding/founding.resolver';
import { AcceptancesRepository } from './invitations/acceptances.repository';
import { AcceptancesService } from './invitations/acceptances.service';
import { InvitationCommunesResolver } from './invitations/invitation-communes.resolver';
import { InvitationLinksService } from './invitations/invitation-links.service';
import { InvitationList } from './invitations/invitation-list';
import { InvitationListRepository } from './invitations/invitation-list.repository';
import { InvitationMails } from './invitations/invitation-mails';
import { InvitationReminders } from './invitations/invitation-reminders';
import { InvitationRemindersRepository } from './invitations/invitation-reminders.repository';
import { Invitations } from './invitations/invitations';
import { InvitationsRepository } from './invitations/invitations.repository';
import { AcceptancesResolver, InvitationsResolver } from './invitations/invitations.resolver';
import { InvitationsService } from './invitations/invitations.service';
import { NeverAgainController } from './invitations/never-again.controller';
import { Suppressions } from './invitations/suppressions';
import { SuppressionsRepository } from './invitations/suppressions.repository';

@Module({
  controllers: [NeverAgainController],
  providers: [
    AcceptancesRepository,
    AcceptancesResolver,
    AcceptancesService,
    Founding,
    FoundingResolver,
    InvitationCommunesResolver,
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
    Suppressions,
    SuppressionsRepository,
  ],
  exports: [Invitations],
})
export class JoiningModule {}
