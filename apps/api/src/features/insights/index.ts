/** What the register of interactions tells: a member's history, a territory's activity. */
export { InsightsModule } from './insights.module';
