-- The plan a confirmed notice becomes: commitments, the units that own them, the lists, and edited decompositions brought back.

create table plan (
  authority text not null,
  id uuid not null,
  notice_id uuid not null,
  title text not null,
  year integer,
  issuer text,
  doc_number text,
  headline_targets jsonb not null,
  confirmed_by text not null,
  confirmed_at timestamptz not null,
  primary key (authority, id),
  unique (authority, notice_id),
  foreign key (authority, notice_id) references notice (authority, id)
);
call secure_table('plan');

create table plan_item (
  authority text not null,
  plan_id uuid not null,
  id uuid not null,
  position integer not null,
  no text not null,
  title text,
  system text,
  primary key (authority, id),
  unique (authority, plan_id, position),
  foreign key (authority, plan_id) references plan (authority, id)
);
call secure_table('plan_item');

create table commitment (
  authority text not null,
  id uuid not null,
  plan_id uuid not null,
  item_id uuid not null,
  position integer not null,
  no text not null,
  text text not null,
  facts jsonb not null,
  kind text not null,
  quantity jsonb,
  due_on date,
  deadline_text text,
  regions text[] not null default '{}',
  -- Names on paper, apart from accounts with rights.
  responsible_leader text,
  contact text,
  note text,
  source_text text not null,
  source_starts_at integer not null,
  source_ends_at integer not null,
  sentence_starts_at integer not null,
  sentence_ends_at integer not null,
  notice_starts_at integer not null,
  search text not null,
  version integer not null default 1,
  primary key (authority, id),
  unique (authority, plan_id, position),
  foreign key (authority, plan_id) references plan (authority, id),
  foreign key (authority, item_id) references plan_item (authority, id)
);
create index commitment_by_search on commitment using gin (search gin_trgm_ops);
create index commitment_by_regions on commitment using gin (regions);
call secure_table('commitment');

create table commitment_unit (
  authority text not null,
  commitment_id uuid not null,
  unit_id uuid not null,
  duty text not null check (duty in ('lead', 'support')),
  state text not null check (state in ('proposed', 'confirmed')),
  why text,
  position integer not null,
  primary key (authority, commitment_id, unit_id),
  foreign key (authority, commitment_id) references commitment (authority, id),
  foreign key (authority, unit_id) references unit (authority, id)
);
create index commitment_unit_by_unit on commitment_unit (authority, unit_id);
call secure_table('commitment_unit');

-- A cell written by hand stands over what the commitment says.
create table list_entry (
  authority text not null,
  id uuid not null,
  plan_id uuid not null,
  list text not null check (list in ('meetings', 'documents', 'tasks', 'highlights', 'ten-matters')),
  commitment_id uuid,
  position integer not null,
  cells jsonb not null,
  version integer not null default 1,
  primary key (authority, id),
  unique (authority, plan_id, list, commitment_id),
  foreign key (authority, plan_id) references plan (authority, id),
  foreign key (authority, commitment_id) references commitment (authority, id)
);
create index list_entry_by_list on list_entry (authority, plan_id, list, position);
call secure_table('list_entry');

create table decomposition_import (
  authority text not null,
  id uuid not null,
  plan_id uuid not null,
  file_id uuid not null,
  rows integer not null,
  changes jsonb not null,
  problems jsonb not null,
  missing integer not null,
  imported_at timestamptz not null,
  applied_at timestamptz,
  primary key (authority, id),
  foreign key (authority, plan_id) references plan (authority, id),
  foreign key (authority, file_id) references stored_file (authority, id)
);
call secure_table('decomposition_import');
