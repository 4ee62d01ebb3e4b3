-- Applications: what applicants write, what they handed in word for word, and every step of the case since.

-- For whom an account applies, where its user name is not the credit code itself.
create table applicant (
  authority text not null,
  account_id uuid not null,
  uscc text collate "C" not null,
  since timestamptz not null,
  primary key (authority, account_id),
  foreign key (authority, account_id) references account (authority, id)
);
call secure_table('applicant');

create table application (
  authority text not null,
  id uuid not null,
  call_id uuid not null,
  edition text collate "C" not null,
  -- Given when it is first handed in.
  no text collate "C",
  title text not null,
  account_id uuid not null,
  applicant_name text not null,
  -- The firm or institution that applies or hosts.
  uscc text collate "C" not null,
  unit_name text not null,
  region text collate "C",
  -- Who endorses: the unit of the county or city it lies in.
  endorser_id uuid,
  state text collate "C" not null,
  state_since timestamptz not null,
  -- When the clock of the state runs out.
  due_on date,
  facts jsonb not null,
  submitted_at timestamptz,
  -- The endorsement stands against the quota of the endorsing city, also after a withdrawal.
  endorsed_for text collate "C",
  -- What was granted, in fen.
  granted bigint,
  created_at timestamptz not null,
  changed_at timestamptz not null,
  version integer not null default 1,
  primary key (authority, id),
  foreign key (authority, call_id) references call (authority, id),
  foreign key (authority, account_id) references account (authority, id),
  foreign key (authority, endorser_id) references unit (authority, id)
);
create index application_by_call on application (authority, call_id, state, id);
create index application_by_unit on application (authority, uscc, id);
create index application_by_account on application (authority, account_id, id);
create unique index application_by_no on application (authority, no) where no is not null;
call secure_table('application');

-- What was handed in, word for word, with its hash.
create table application_snapshot (
  authority text not null,
  application_id uuid not null,
  no integer not null,
  at timestamptz not null,
  by_name text not null,
  facts jsonb not null,
  -- SM3 over the canonical JSON of edition, call and facts.
  hash text not null,
  judgement jsonb not null,
  primary key (authority, application_id, no),
  foreign key (authority, application_id) references application (authority, id)
);
call secure_table('application_snapshot', 'select, insert');
create trigger application_snapshot_append_only before update or delete on application_snapshot for each row execute function refuse_change();

-- One event, one line.
create table application_step (
  authority text not null,
  application_id uuid not null,
  no integer not null,
  at timestamptz not null,
  by_id uuid,
  by_name text not null,
  action text not null,
  from_state text not null,
  to_state text not null,
  why text,
  details jsonb,
  primary key (authority, application_id, no),
  foreign key (authority, application_id) references application (authority, id)
);
call secure_table('application_step', 'select, insert');
create trigger application_step_append_only before update or delete on application_step for each row execute function refuse_change();

create table application_file (
  authority text not null,
  application_id uuid not null,
  file_id uuid not null,
  field text not null,
  primary key (authority, application_id, file_id),
  foreign key (authority, application_id) references application (authority, id),
  foreign key (authority, file_id) references stored_file (authority, id)
);
call secure_table('application_file');

-- The last number given out in a call.
create table application_number (
  authority text not null,
  call_id uuid not null,
  last integer not null,
  primary key (authority, call_id)
);
call secure_table('application_number');
