/** People's attention: who wants to reach whom, the inbox, and how much of it may become mail. */
export { Attention } from './attention';
export { hasContactsLeft, weeklyBudgetOf } from './contact-budgets.repository';
export { AttentionModule } from './attention.module';
export type { NoticeKind, ReminderKind, Waiting } from './notice-kinds';
export { ATTENTION_DATA } from './attention.personal-data';
