/** What the register of interactions tells: a member's history, a territory's activity. */
export { DelegationService } from './delegation/delegation.service';
export { InsightsModule } from './insights.module';
