-- Progress: who reports when on what, each report with its versions and evidence, and spreadsheets of reports brought back.

create table reporting_contract (
  authority text not null,
  id uuid not null,
  plan_id uuid not null,
  name text not null,
  scope jsonb not null,
  frequency text not null check (frequency in ('week', 'month', 'quarter', 'milestone')),
  asks text[] not null,
  questions jsonb not null,
  -- Working days after the period's end for the lowest level, and how many more for each level above.
  days smallint not null check (days between 0 and 60),
  days_per_level smallint not null check (days_per_level between 0 and 20),
  starts_on date not null,
  ends_on date not null,
  minutes numeric(6, 1) not null,
  created_by text not null,
  created_on date not null,
  ended_on date,
  version integer not null default 1,
  primary key (authority, id),
  foreign key (authority, plan_id) references plan (authority, id),
  check (ends_on >= starts_on)
);
call secure_table('reporting_contract');

create table report (
  authority text not null,
  id uuid not null,
  contract_id uuid not null,
  plan_id uuid not null,
  part_id uuid not null,
  unit_id uuid not null,
  -- Whose unit decides on it; empty where the supervisor does.
  decides_unit_id uuid,
  level smallint not null,
  period text not null,
  due_on date not null,
  state text not null check (state in ('due', 'draft', 'submitted', 'returned', 'accepted', 'superseded', 'waived')),
  reached numeric,
  claimed numeric check (claimed between 0 and 100),
  -- What registers, indicators or the parts below say, at the moment of submission.
  computed numeric,
  narrative text,
  problem text,
  next_step text,
  answers jsonb not null,
  drafted_at timestamptz,
  submitted_by_id uuid,
  submitted_by text,
  submitted_at timestamptz,
  is_late boolean not null default false,
  decided_by_id uuid,
  decided_by text,
  decided_at timestamptz,
  returned_why text,
  corrects_id uuid,
  correction_why text,
  is_demonstration boolean not null default false,
  version integer not null default 1,
  primary key (authority, id),
  foreign key (authority, contract_id) references reporting_contract (authority, id),
  foreign key (authority, part_id) references part (authority, id),
  foreign key (authority, corrects_id) references report (authority, id)
);
create unique index report_in_force on report (authority, part_id, contract_id, period) where state <> 'superseded';
create index report_to_write on report (authority, unit_id, due_on, id) where state in ('due', 'draft', 'returned');
create index report_to_decide on report (authority, decides_unit_id, due_on, id) where state = 'submitted';
create index report_by_part on report (authority, part_id, period);
create index report_by_window on report (authority, contract_id, period, state);
create index report_of_unit on report (authority, unit_id, period);
call secure_table('report');

create table evidence (
  authority text not null,
  id uuid not null,
  part_id uuid not null,
  report_id uuid,
  file_id uuid not null,
  note text,
  added_by_id uuid,
  added_by text not null,
  added_at timestamptz not null,
  removed_at timestamptz,
  primary key (authority, id),
  foreign key (authority, part_id) references part (authority, id),
  foreign key (authority, report_id) references report (authority, id),
  foreign key (authority, file_id) references stored_file (authority, id)
);
create index evidence_by_part on evidence (authority, part_id);
create index evidence_by_report on evidence (authority, report_id);
call secure_table('evidence');

create table report_import (
  authority text not null,
  id uuid not null,
  file_id uuid not null,
  state text not null check (state in ('checked', 'applying', 'applied', 'failed')),
  total integer not null,
  entries jsonb not null,
  problems jsonb not null,
  done integer not null default 0,
  imported_by_id uuid,
  imported_by text not null,
  imported_at timestamptz not null,
  primary key (authority, id),
  foreign key (authority, file_id) references stored_file (authority, id)
);
call secure_table('report_import');
