-- The way of a planned document to its issue, events with what came of them, and calendars that read them.

create table document_track (
  authority text not null,
  id uuid not null,
  plan_id uuid not null,
  commitment_id uuid not null,
  route text not null check (route in ('own', 'higher')),
  planned_title text not null,
  issued_title text,
  stage text not null,
  stage_since date not null,
  stage_due_on date,
  doc_number text,
  issuer text,
  issued_on date,
  file_id uuid,
  source_note text,
  version integer not null default 1,
  primary key (authority, id),
  foreign key (authority, plan_id) references plan (authority, id),
  foreign key (authority, commitment_id) references commitment (authority, id),
  foreign key (authority, file_id) references stored_file (authority, id)
);
create unique index document_track_of_commitment on document_track (authority, commitment_id);
create index document_track_by_plan on document_track (authority, plan_id, stage);
call secure_table('document_track');

create table document_step (
  authority text not null,
  id uuid not null,
  track_id uuid not null,
  stage text not null,
  entered_on date not null,
  due_on date,
  left_on date,
  note text,
  by_name text not null,
  primary key (authority, id),
  foreign key (authority, track_id) references document_track (authority, id)
);
create index document_step_by_track on document_step (authority, track_id, id);
call secure_table('document_step');

create table plan_event (
  authority text not null,
  id uuid not null,
  plan_id uuid not null,
  commitment_id uuid,
  name text not null,
  state text not null check (state in ('planned', 'held', 'postponed', 'cancelled')),
  starts_on date,
  ends_on date,
  place text,
  organisers text[] not null default '{}',
  -- Integer fen.
  budget bigint,
  participants integer,
  outcomes text,
  minutes_file_id uuid,
  source_note text,
  version integer not null default 1,
  primary key (authority, id),
  foreign key (authority, plan_id) references plan (authority, id),
  foreign key (authority, commitment_id) references commitment (authority, id),
  foreign key (authority, minutes_file_id) references stored_file (authority, id),
  check (ends_on is null or ends_on >= starts_on)
);
create index plan_event_by_day on plan_event (authority, plan_id, starts_on);
call secure_table('plan_event');

-- A calendar program reads the feed by a secret address; only its hash is stored.
create table calendar_feed (
  authority text not null,
  id uuid not null,
  account_id uuid not null,
  token_hash text not null,
  created_at timestamptz not null,
  ended_at timestamptz,
  primary key (authority, id),
  unique (authority, token_hash),
  foreign key (authority, account_id) references account (authority, id)
);
call secure_table('calendar_feed');
