-- Duplicate check: the texts of applications with their fingerprints, and the likenesses found between them.

-- The form that applicants of a call write into.
alter table call add column template text not null default '';

create table application_text (
  authority text not null,
  application_id uuid not null,
  -- What was handed in, answers and attachments, as it is compared.
  text text not null,
  -- Attachments without readable text, by their names.
  unreadable text[] not null default '{}',
  filed_at timestamptz not null,
  primary key (authority, application_id),
  foreign key (authority, application_id) references application (authority, id)
);
call secure_table('application_text');

create table application_fingerprint (
  authority text not null,
  fingerprint integer not null,
  application_id uuid not null,
  primary key (authority, fingerprint, application_id),
  foreign key (authority, application_id) references application (authority, id)
);
call secure_table('application_fingerprint');

-- The last check of an application.
create table duplicate_check (
  authority text not null,
  application_id uuid not null,
  -- How many other applications were on file.
  compared integer not null,
  checked_at timestamptz not null,
  primary key (authority, application_id),
  foreign key (authority, application_id) references application (authority, id)
);
call secure_table('duplicate_check');

create table duplicate_pair (
  authority text not null,
  application_id uuid not null,
  other_id uuid not null,
  -- The part of the own text that the other has too, of either side.
  share double precision not null,
  other_share double precision not null,
  passages jsonb not null,
  dismissed_by text,
  dismissed_at timestamptz,
  dismissed_why text,
  primary key (authority, application_id, other_id),
  foreign key (authority, application_id) references application (authority, id),
  foreign key (authority, other_id) references application (authority, id)
);
create index duplicate_pair_by_other on duplicate_pair (authority, other_id);
call secure_table('duplicate_pair');
