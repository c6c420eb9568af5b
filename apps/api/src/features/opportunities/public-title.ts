import { formatMessage, type MailMessageId } from '@rayonne/messages';
import type { OpportunityModel, OpportunityStatusModel } from './opportunity.model';

const OVER: Readonly<Partial<Record<`${OpportunityStatusModel}`, MailMessageId>>> = {
  concluded: 'portal.over.concluded',
  withdrawn: 'portal.over.withdrawn',
  expired: 'portal.over.expired',
};

/** Pages, feeds and previews elsewhere show little more than a title: it says itself that nobody is awaited any more. */
export function publicTitle({
  title,
  status,
  language,
}: Pick<OpportunityModel, 'title' | 'status' | 'language'>): string {
  const over = OVER[status];
  return over ? formatMessage(language === 'en' ? 'en' : 'fr', over, { title }) : title;
}
