-- Awards: decisions, public notices with objections, certificates.

create table decision (
  authority text not null,
  id uuid not null,
  call_id uuid not null,
  document text not null,
  why text not null,
  approved integer not null,
  rejected integer not null,
  -- In fen.
  amount bigint not null,
  decided_by_id uuid,
  decided_by text not null,
  decided_at timestamptz not null,
  primary key (authority, id),
  foreign key (authority, call_id) references call (authority, id)
);
create index decision_by_call on decision (authority, call_id, id);
call secure_table('decision', 'select, insert');

create table public_notice (
  authority text not null,
  id uuid not null,
  call_id uuid not null,
  title text not null,
  starts_on date not null,
  -- The last day on which objections are taken.
  ends_on date not null,
  published_by text not null,
  published_at timestamptz not null,
  primary key (authority, id),
  foreign key (authority, call_id) references call (authority, id)
);
create index public_notice_by_end on public_notice (authority, ends_on);
call secure_table('public_notice', 'select, insert');

create table public_notice_entry (
  authority text not null,
  notice_id uuid not null,
  application_id uuid not null,
  primary key (authority, application_id, notice_id),
  foreign key (authority, notice_id) references public_notice (authority, id),
  foreign key (authority, application_id) references application (authority, id)
);
create index public_notice_entry_by_notice on public_notice_entry (authority, notice_id);
call secure_table('public_notice_entry', 'select, insert');

create table objection (
  authority text not null,
  id uuid not null,
  notice_id uuid not null,
  application_id uuid not null,
  by_name text not null,
  contact text not null,
  grounds text not null,
  filed_at timestamptz not null,
  state text not null check (state in ('open', 'lifted', 'upheld')),
  decided_by text,
  decided_at timestamptz,
  why text,
  version integer not null default 1,
  primary key (authority, id),
  foreign key (authority, notice_id) references public_notice (authority, id),
  foreign key (authority, application_id) references application (authority, id)
);
create index objection_by_application on objection (authority, application_id);
call secure_table('objection', 'select, insert, update');

create table certificate (
  authority text not null,
  application_id uuid not null,
  register text not null,
  entry_id uuid not null,
  key text not null,
  issued_on date not null,
  valid_to date,
  issued_by text not null,
  primary key (authority, application_id),
  foreign key (authority, application_id) references application (authority, id)
);
call secure_table('certificate', 'select, insert');

-- The last serial given out by a programme in a year.
create table certificate_number (
  authority text not null,
  programme text not null,
  year integer not null,
  last integer not null,
  primary key (authority, programme, year)
);
call secure_table('certificate_number');
