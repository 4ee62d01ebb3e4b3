-- Contracts are proposed by the applicant and signed by the division; they name their goals and how the money may be spent.

create table contract_proposal (
  authority text not null,
  application_id uuid not null,
  terms jsonb not null,
  proposed_by text not null,
  proposed_at timestamptz not null,
  returned_why text,
  version integer not null default 1,
  primary key (authority, application_id),
  foreign key (authority, application_id) references application (authority, id)
);
call secure_table('contract_proposal', 'select, insert, update');

alter table grant_contract add column goals text not null default '';
-- Of a lump sum: what was promised instead of a budget.
alter table grant_contract add column statement text;
-- Of three subjects, in fen.
alter table grant_contract add column budget jsonb;
