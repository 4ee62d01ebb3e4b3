-- Notices as they were read: the untouched text, its items and sentences, proposed commitments, suspects, and every step of the review.

create table notice_import (
  authority text not null,
  id uuid not null,
  file_id uuid not null,
  copy_no integer not null,
  stage text not null check (stage in ('waiting', 'decoding', 'reading', 'storing', 'done', 'failed')),
  progress real not null,
  notice_id uuid,
  problem jsonb,
  imported_by_id uuid,
  imported_by text not null,
  started_at timestamptz not null,
  primary key (authority, id),
  foreign key (authority, file_id) references stored_file (authority, id)
);
call secure_table('notice_import');

create table notice (
  authority text not null,
  id uuid not null,
  file_id uuid not null,
  sha256 text not null,
  copy_no integer not null,
  file_name text not null,
  title text not null,
  doc_number text,
  issuer text,
  plan_year integer,
  text text not null,
  header jsonb not null,
  headline_targets jsonb not null,
  systems jsonb not null,
  -- Kept in step with the review, so that lists need not count.
  ledger jsonb not null,
  state text not null check (state in ('in-review', 'confirmed')),
  imported_by text not null,
  imported_at timestamptz not null,
  confirmed_by text,
  confirmed_at timestamptz,
  changed_by text,
  version integer not null default 1,
  primary key (authority, id),
  unique (authority, sha256, copy_no),
  foreign key (authority, file_id) references stored_file (authority, id)
);
call secure_table('notice');

create table notice_item (
  authority text not null,
  notice_id uuid not null,
  id uuid not null,
  position integer not null,
  no text not null,
  path text not null,
  title text,
  system text,
  starts_at integer not null,
  ends_at integer not null,
  responsible jsonb,
  deadline jsonb,
  primary key (authority, id),
  unique (authority, notice_id, position),
  foreign key (authority, notice_id) references notice (authority, id)
);
call secure_table('notice_item');

create table notice_sentence (
  authority text not null,
  notice_id uuid not null,
  id uuid not null,
  -- Empty for a sentence before the first item or after the last.
  item_id uuid,
  position integer not null,
  starts_at integer not null,
  ends_at integer not null,
  role text not null check (role in ('commitment', 'context')),
  decision text check (decision in ('context', 'declined')),
  reason text,
  version integer not null default 1,
  primary key (authority, id),
  unique (authority, notice_id, position),
  foreign key (authority, item_id) references notice_item (authority, id)
);
call secure_table('notice_sentence');

create table proposal (
  authority text not null,
  notice_id uuid not null,
  id uuid not null,
  item_id uuid not null,
  sentence_id uuid not null,
  starts_at integer not null,
  ends_at integer not null,
  facts jsonb not null,
  state text not null check (state in ('proposed', 'accepted', 'declined')),
  origin text not null check (origin in ('reader', 'person')),
  reason text,
  confidence real not null,
  decided_by text,
  version integer not null default 1,
  primary key (authority, id),
  foreign key (authority, item_id) references notice_item (authority, id),
  foreign key (authority, sentence_id) references notice_sentence (authority, id),
  check (ends_at > starts_at)
);
create index proposal_by_notice on proposal (authority, notice_id, starts_at);
call secure_table('proposal');

create table suspect (
  authority text not null,
  notice_id uuid not null,
  id uuid not null,
  starts_at integer not null,
  ends_at integer not null,
  text text not null,
  suggestion text,
  type text not null,
  confidence real not null,
  why text not null,
  state text not null check (state in ('open', 'accepted', 'rejected')),
  correction text,
  version integer not null default 1,
  primary key (authority, id),
  foreign key (authority, notice_id) references notice (authority, id)
);
create index suspect_by_notice on suspect (authority, notice_id, starts_at);
call secure_table('suspect');

create table review_step (
  authority text not null,
  notice_id uuid not null,
  no integer not null,
  action text not null,
  about text not null,
  by_id uuid,
  by_name text not null,
  at timestamptz not null,
  changes jsonb not null,
  undone_by integer,
  primary key (authority, notice_id, no),
  foreign key (authority, notice_id) references notice (authority, id)
);
call secure_table('review_step');
