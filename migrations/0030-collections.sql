-- Collection of reported figures: a round asks the cities for indicators of one period, each city answers on a form of its own.

create table collection (
  authority text not null,
  id uuid not null,
  title text not null,
  indicators text[] not null,
  period text collate "C" not null,
  status text not null check (status in ('flash', 'expected', 'preliminary', 'final')),
  due_on date not null,
  -- What the cities should mind.
  note text not null,
  -- Of one form, as told before the round was opened.
  minutes integer not null,
  opened_by text not null,
  opened_at timestamptz not null,
  withdrawn_at timestamptz,
  primary key (authority, id)
);
call secure_table('collection');

create table collection_form (
  authority text not null,
  id uuid not null,
  collection_id uuid not null,
  unit_id uuid not null,
  region text collate "C" not null,
  state text not null check (
    state in ('due', 'draft', 'submitted', 'returned', 'approved', 'locked', 'reopened', 'withdrawn')
  ),
  -- The last day on which it may be written: the due day, or a later one given with a return or a reopening.
  open_until date not null,
  first_submitted_on date,
  times_returned integer not null default 0,
  submitted_by_id uuid,
  submitted_by text,
  submitted_at timestamptz,
  decided_by text,
  decided_at timestamptz,
  -- Its values stand approved, whatever becomes of a later reopening.
  approved_at timestamptz,
  returned_why text,
  reopened_by text,
  reopened_why text,
  version integer not null default 1,
  primary key (authority, id),
  unique (authority, collection_id, unit_id),
  foreign key (authority, collection_id) references collection (authority, id),
  foreign key (authority, unit_id) references unit (authority, id)
);
create index collection_form_by_state on collection_form (authority, state, open_until);
call secure_table('collection_form');

-- An approved value is an observation; a later one stands beside it, never in its place.
alter table observation add column form_id uuid;
alter table observation add foreign key (authority, form_id) references collection_form (authority, id);

create table collection_answer (
  authority text not null,
  form_id uuid not null,
  indicator text collate "C" not null,
  value numeric,
  -- Why a value that was asked about is right all the same, or why there is none.
  reason text,
  -- What was asked about the value when it was handed in.
  questions jsonb not null default '[]',
  -- Its value as last approved.
  observation_id uuid,
  primary key (authority, form_id, indicator),
  foreign key (authority, form_id) references collection_form (authority, id),
  foreign key (authority, observation_id) references observation (authority, id)
);
call secure_table('collection_answer');
