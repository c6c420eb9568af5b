import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Governance1763800001810 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- An act that waits for others: for members to stand by it, then for a vote where the charter wants one.
      create table proposals (
        territory_id uuid not null references territories (id) on delete cascade,
        id uuid not null default uuidv7(),
        kind text not null,
        act jsonb not null,
        why text not null,
        proposed_by uuid,
        concerns uuid,
        by_managing_mandate boolean not null,
        charter_version integer not null,
        needs_vote boolean not null,
        sponsors_needed smallint not null check (sponsors_needed >= 0),
        sponsor_level smallint check (sponsor_level between 0 and 4),
        state text not null check (state in ('sponsoring', 'voting', 'applied', 'rejected', 'withdrawn', 'expired', 'superseded')),
        are_sponsors_told boolean not null default false,
        created_at timestamptz not null default now(),
        closes_at timestamptz not null,
        decided_at timestamptz,
        primary key (territory_id, id),
        foreign key (territory_id, proposed_by) references members (territory_id, id) on delete set null (proposed_by),
        foreign key (territory_id, concerns) references members (territory_id, id) on delete set null (concerns),
        check ((state in ('sponsoring', 'voting')) = (decided_at is null))
      );
      create index proposals_latest on proposals (territory_id, created_at desc, id desc);
      create index proposals_waiting on proposals (closes_at) where state = 'sponsoring';
      create unique index proposals_one_vote on proposals (territory_id) where state = 'voting';

      create table proposal_sponsors (
        territory_id uuid not null,
        proposal_id uuid not null,
        member_id uuid not null,
        sponsored_at timestamptz not null default now(),
        primary key (territory_id, proposal_id, member_id),
        foreign key (territory_id, proposal_id) references proposals (territory_id, id) on delete cascade,
        foreign key (territory_id, member_id) references members (territory_id, id) on delete cascade
      );

      -- A secret vote: on a proposal, or among candidates for a mandate.
      create table votes (
        territory_id uuid not null references territories (id) on delete cascade,
        id uuid not null default uuidv7(),
        proposal_id uuid,
        mandate_kind text,
        mandate_months smallint,
        opened_by uuid,
        state text not null check (state in ('candidacies', 'open', 'decided')),
        electorate text not null check (electorate in ('trusted', 'everyone')),
        quorum smallint not null default 1 check (quorum between 1 and 100),
        majority smallint not null default 50 check (majority between 50 and 100),
        eligible integer not null default 0,
        voted integer,
        outcome text check (outcome in ('adopted', 'rejected', 'no_quorum', 'elected', 'nobody')),
        result jsonb,
        winner_id uuid,
        was_tied boolean not null default false,
        secret bytea,
        created_at timestamptz not null default now(),
        opens_at timestamptz not null default now(),
        closes_at timestamptz not null,
        primary key (territory_id, id),
        foreign key (territory_id, proposal_id) references proposals (territory_id, id) on delete cascade,
        foreign key (territory_id, opened_by) references members (territory_id, id) on delete set null (opened_by),
        foreign key (territory_id, winner_id) references members (territory_id, id) on delete set null (winner_id),
        check ((proposal_id is null) = (mandate_kind is not null)),
        check ((mandate_kind is null) = (mandate_months is null)),
        check (closes_at > opens_at),
        check ((state = 'decided') = (outcome is not null)),
        -- What ties ballots to voters exists only while the vote is open.
        check ((state = 'open') = (secret is not null))
      );
      create index votes_due on votes (closes_at) where state <> 'decided';
      create index votes_latest on votes (territory_id, created_at desc, id desc);
      create unique index votes_one_election_of_a_kind on votes (territory_id, mandate_kind) where state <> 'decided';
      create unique index votes_one_a_proposal on votes (territory_id, proposal_id);

      -- Who may vote, as of the opening, and whether they did; never what.
      create table vote_voters (
        territory_id uuid not null,
        vote_id uuid not null,
        member_id uuid not null,
        has_voted boolean not null default false,
        is_told boolean not null default false,
        primary key (territory_id, vote_id, member_id),
        foreign key (territory_id, vote_id) references votes (territory_id, id) on delete cascade,
        foreign key (territory_id, member_id) references members (territory_id, id) on delete cascade
      );

      -- Ballots of open votes: under a key that only the vote's secret makes, and gone once they are counted.
      create table vote_ballots (
        territory_id uuid not null,
        vote_id uuid not null,
        voter_key bytea not null,
        choice text not null,
        primary key (territory_id, vote_id, voter_key),
        foreign key (territory_id, vote_id) references votes (territory_id, id) on delete cascade
      );

      create table candidacies (
        territory_id uuid not null,
        id uuid not null default uuidv7(),
        vote_id uuid not null,
        member_id uuid not null,
        statement text not null,
        votes integer,
        created_at timestamptz not null default now(),
        primary key (territory_id, id),
        unique (territory_id, vote_id, member_id),
        foreign key (territory_id, vote_id) references votes (territory_id, id) on delete cascade,
        foreign key (territory_id, member_id) references members (territory_id, id) on delete cascade
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table candidacies, vote_ballots, vote_voters, votes, proposal_sponsors, proposals`);
  }
}
