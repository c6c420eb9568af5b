import type { MigrationInterface, QueryRunner } from 'typeorm';

export class AnswersOfOpportunities1763800010210 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`

      alter table opportunity_answers
        add column proposal text not null default '' check (length(proposal) <= 4000),
        add column state text not null default 'answered' check (state in ('answered', 'shortlisted', 'declined')),
        -- When an owner first wrote back.
        add column replied_at timestamptz,
        add column reminders smallint not null default 0 check (reminders between 0 and 2);

      update opportunity_answers oa set proposal = first.body
        from members m, messages first
       where m.territory_id = oa.territory_id and m.id = oa.member_id
         and first.territory_id = oa.territory_id and first.conversation_id = oa.conversation_id
         and first.author_account_id = m.account_id
         and first.sequence = (select min(one.sequence) from messages one
                                where one.territory_id = oa.territory_id and one.conversation_id = oa.conversation_id
                                  and one.author_account_id = m.account_id);
      update opportunity_answers oa set replied_at = reply.sent_at
        from members m, messages reply
       where m.territory_id = oa.territory_id and m.id = oa.member_id
         and reply.territory_id = oa.territory_id and reply.conversation_id = oa.conversation_id
         and reply.author_account_id <> m.account_id
         and reply.sequence = (select min(one.sequence) from messages one
                                where one.territory_id = oa.territory_id and one.conversation_id = oa.conversation_id
                                  and one.author_account_id <> m.account_id);
      update opportunities o set state = 'in_discussion', discussed_at = now()
       where o.state = 'open' and exists (
         select from opportunity_answers oa
          where oa.territory_id = o.territory_id and oa.opportunity_id = o.id and oa.replied_at is not null);
      -- Nobody is reminded now of what lay for long before there were reminders.
      update opportunity_answers set reminders = 2 where answered_at < now() - interval '10 days';

      create index opportunity_answers_latest on opportunity_answers (territory_id, opportunity_id, answered_at desc, id desc);
      create index opportunity_answers_waiting on opportunity_answers (answered_at)
        where state = 'answered' and replied_at is null;
      create index opportunity_answers_by on opportunity_answers (territory_id, member_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop index opportunity_answers_latest, opportunity_answers_waiting, opportunity_answers_by;
      alter table opportunity_answers drop column proposal, drop column state, drop column replied_at, drop column reminders;
    `);
  }
}
