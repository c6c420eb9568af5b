import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Invitations by mail or by a link that several may use, with every link of one, every use, and who wants none ever. */
export class Invitations1763800001410 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table invitations
        add column kind text not null default 'email' check (kind in ('email', 'link')),
        add column email_hash bytea,
        add column label text,
        add column note text,
        add column source text not null default 'member' check (source in ('member', 'import', 'founding')),
        add column import_id uuid,
        add column max_uses integer not null default 1 check (max_uses between 1 and 1000),
        add column uses integer not null default 0 check (uses >= 0),
        add column revoked_at timestamptz,
        add column reminded_at timestamptz,
        alter column email drop not null;

      -- An invitation has as many links as were handed out: the mail's, its reminder's, a poster's. Only the one that
      -- went to the mailbox proves it.
      create table invitation_links (
        territory_id uuid not null,
        token_hash bytea not null unique,
        invitation_id uuid not null,
        proves_email boolean not null default false,
        created_at timestamptz not null default now(),
        primary key (territory_id, token_hash),
        foreign key (territory_id, invitation_id) references invitations (territory_id, id) on delete cascade
      );
      create index invitation_links_invitation on invitation_links (territory_id, invitation_id);

      -- Who came through which invitation: with its inviter, who brought whom.
      create table invitation_uses (
        territory_id uuid not null,
        invitation_id uuid not null,
        member_id uuid not null,
        used_at timestamptz not null default now(),
        primary key (territory_id, invitation_id, member_id),
        foreign key (territory_id, invitation_id) references invitations (territory_id, id) on delete cascade,
        foreign key (territory_id, member_id) references members (territory_id, id) on delete cascade
      );
      create index invitation_uses_member on invitation_uses (territory_id, member_id);

      insert into invitation_links (territory_id, token_hash, invitation_id, proves_email, created_at)
        select territory_id, token_hash, id, false, created_at from invitations;
      insert into invitation_uses (territory_id, invitation_id, member_id, used_at)
        select territory_id, id, accepted_by, accepted_at from invitations where accepted_by is not null;
      update invitations set email_hash = sha256(convert_to(lower(email), 'UTF8')), uses = (accepted_at is not null)::int,
             source = case when invited_by is null then 'founding' else 'member' end;
      -- Of several that wait for one address in one territory, the latest stays.
      update invitations i set revoked_at = now()
       where i.uses = 0 and exists (select from invitations o where o.territory_id = i.territory_id
               and o.email_hash = i.email_hash and o.uses = 0 and (o.created_at, o.id) > (i.created_at, i.id));

      alter table invitations
        drop column token_hash,
        drop column accepted_at,
        drop column accepted_by,
        drop constraint invitations_territory_id_invited_by_fkey,
        add foreign key (territory_id, invited_by) references members (territory_id, id) on delete set null (invited_by),
        add check ((kind = 'email') = (email_hash is not null)),
        add check (uses <= max_uses);
      create unique index invitations_one_waiting on invitations (territory_id, email_hash) where uses = 0 and revoked_at is null;
      create index invitations_latest on invitations (territory_id, created_at desc, id desc);
      create index invitations_email on invitations (email_hash) where uses = 0 and revoked_at is null;
      create index invitations_to_remind on invitations (created_at)
        where kind = 'email' and uses = 0 and revoked_at is null and reminded_at is null and email is not null;

      -- Addresses that are never written to again; nothing but their fingerprint is known.
      create table invitation_suppressions (
        email_hash bytea primary key,
        created_at timestamptz not null default now()
      );

      insert into charter_articles (territory_id, power, holders)
        select t.id, a.power, a.holders from territories t
          join (values
            ('guided', 'members.import', array['mandate:community_manager']),
            ('guided', 'members.approve', array['mandate:community_manager']),
            ('guided', 'members.welcome', array['level:1', 'mandate:community_manager']),
            ('shared', 'members.import', array['mandate:community_manager']),
            ('shared', 'members.approve', array['level:3', 'mandate:community_manager']),
            ('shared', 'members.welcome', array['level:0']),
            ('autonomous', 'members.import', array['level:3']),
            ('autonomous', 'members.approve', array['level:2']),
            ('autonomous', 'members.welcome', array['level:0'])
          ) as a(preset, power, holders) on a.preset = case t.charter_preset when 'custom' then 'guided' else t.charter_preset end
        on conflict (territory_id, power) do nothing;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      delete from charter_articles where power in ('members.import', 'members.approve', 'members.welcome');
      drop table invitation_suppressions;
      -- What the earlier form cannot hold goes: invitations without an address, and those whose link is known no more.
      delete from invitations where email is null
        or not exists (select from invitation_links l where l.territory_id = invitations.territory_id and l.invitation_id = invitations.id);
      alter table invitations add column token_hash bytea, add column accepted_at timestamptz, add column accepted_by uuid;
      update invitations i set
        token_hash = (select l.token_hash from invitation_links l
                       where l.territory_id = i.territory_id and l.invitation_id = i.id order by l.created_at, l.token_hash limit 1),
        accepted_at = (select min(used_at) from invitation_uses u where u.territory_id = i.territory_id and u.invitation_id = i.id),
        accepted_by = (select member_id from invitation_uses u
                        where u.territory_id = i.territory_id and u.invitation_id = i.id order by used_at limit 1);
      drop table invitation_uses, invitation_links;
      drop index invitations_one_waiting, invitations_latest, invitations_email, invitations_to_remind;
      alter table invitations
        drop constraint invitations_territory_id_invited_by_fkey,
        add foreign key (territory_id, invited_by) references members (territory_id, id),
        add foreign key (territory_id, accepted_by) references members (territory_id, id),
        drop column kind, drop column email_hash, drop column label, drop column note, drop column source, drop column import_id,
        drop column max_uses, drop column uses, drop column revoked_at, drop column reminded_at,
        alter column email set not null,
        alter column token_hash set not null,
        add unique (token_hash);
    `);
  }
}
