-- Registers: entries with the facts all registers share as columns and the rest as JSON, their history, links, views and imports.

create table entry (
  authority text not null,
  register text collate "C" not null,
  id uuid not null,
  -- By what it is known outside: a credit code, an official number, an identity number, or a number made here.
  key text collate "C" not null,
  name text not null,
  -- First letters of its pinyin.
  initials text collate "C" not null,
  status text collate "C" not null,
  unit text collate "C",
  region text collate "C",
  -- The present key of the firm, institution or person it counts for.
  party text collate "C",
  happened_on date,
  -- In fen.
  amount bigint,
  valid_from date,
  valid_to date,
  facts jsonb not null,
  former_names text[] not null default '{}',
  -- What a search or a filter may find it by: pairs of characters, choices, parties, likeness.
  found_by text[] collate "C" not null,
  is_demonstration boolean not null,
  origin text not null check (origin in ('person', 'import', 'interface', 'registration', 'case')),
  import_id uuid,
  created_at timestamptz not null,
  created_by text not null,
  created_why text,
  changed_at timestamptz not null,
  changed_by text not null,
  version integer not null default 1,
  primary key (authority, register, id),
  unique (authority, register, key)
) partition by list (register);

create table entry_enterprise partition of entry for values in ('enterprise');
create table entry_qualification partition of entry for values in ('qualification');
create table entry_institution partition of entry for values in ('institution');
create table entry_person partition of entry for values in ('person');
create table entry_platform partition of entry for values in ('platform');
create table entry_instrument partition of entry for values in ('instrument');
create table entry_technology_contract partition of entry for values in ('technology-contract');
create table entry_achievement partition of entry for values in ('achievement');
create table entry_project partition of entry for values in ('project');
create table entry_loan partition of entry for values in ('loan');
create table entry_of_small_registers partition of entry default;

-- No figure is planned by what lies in the facts: gathering statistics on them would only cost time.
alter table entry alter column facts set statistics 0;

create index entry_by_day on entry (authority, register, (coalesce(happened_on, date '0001-01-01')), id);
create index entry_by_region on entry (authority, register, region, happened_on);
create index entry_by_words on entry using gin (found_by);
create index entry_contract_by_amount on entry_technology_contract (authority, register, (coalesce(amount, -1)), id);
create index entry_project_by_amount on entry_project (authority, register, (coalesce(amount, -1)), id);
create index entry_loan_by_amount on entry_loan (authority, register, (coalesce(amount, -1)), id);
create index entry_qualification_by_end on entry_qualification (authority, register, (coalesce(valid_to, date '9999-12-31')), id);
create index entry_qualification_by_party on entry_qualification (authority, register, party, valid_from);
call secure_table('entry');

-- Every change after the first: what stood before and after, who, when, from which day, why. The first is the entry itself, taken back through these.
create table entry_version (
  authority text not null,
  entry_id uuid not null,
  no integer not null,
  register text not null,
  at timestamptz not null,
  by_id uuid,
  by_name text not null,
  action text not null,
  effective_on date,
  before jsonb not null,
  -- Empty where the entry went out of the register.
  after jsonb,
  why text,
  import_id uuid,
  primary key (authority, entry_id, no)
);
create index entry_version_by_import on entry_version (authority, import_id) where import_id is not null;
call secure_table('entry_version', 'select, insert');
create trigger entry_version_append_only before update or delete on entry_version for each row execute function refuse_change();
create trigger entry_version_not_emptied before truncate on entry_version execute function refuse_change();

-- Keys an entry bore before, its own and those of entries merged into it.
create table entry_key (
  authority text not null,
  register text collate "C" not null,
  key text collate "C" not null,
  entry_id uuid not null,
  since timestamptz not null,
  primary key (authority, register, key)
);
create index entry_key_by_entry on entry_key (authority, entry_id);
call secure_table('entry_key');

-- Two entries that turned out to be one, or one that followed another.
create table entry_link (
  authority text not null,
  id uuid not null,
  register text not null,
  kind text not null check (kind in ('duplicate', 'merger', 'successor')),
  from_id uuid not null,
  from_key text not null,
  from_name text not null,
  to_id uuid not null,
  happened_on date not null,
  why text not null,
  by_name text not null,
  at timestamptz not null,
  primary key (authority, id)
);
create index entry_link_by_origin on entry_link (authority, from_id);
create index entry_link_by_target on entry_link (authority, to_id);
call secure_table('entry_link');

-- The last number given out in a year, for entries that have no number from outside.
create table entry_number (
  authority text not null,
  register text not null,
  year integer not null,
  last integer not null,
  primary key (authority, register, year)
);
call secure_table('entry_number');

create table saved_view (
  authority text not null,
  id uuid not null,
  account_id uuid not null,
  register text not null,
  name text not null,
  is_shared boolean not null,
  query jsonb not null,
  created_at timestamptz not null,
  primary key (authority, id),
  unique (authority, account_id, register, name),
  foreign key (authority, account_id) references account (authority, id)
);
call secure_table('saved_view');

create table import_run (
  authority text not null,
  id uuid not null,
  register text not null,
  file_id uuid not null,
  file_name text not null,
  stage text not null check (stage in ('waiting', 'reading', 'columns', 'checking', 'checked', 'applying', 'applied', 'undoing', 'undone', 'failed')),
  -- 0 … 1 within the stage.
  progress real not null,
  headings jsonb not null,
  columns jsonb not null,
  -- Questions a person has answered: the value is meant as it stands.
  accepted jsonb not null default '[]',
  counts jsonb not null,
  problems jsonb not null,
  -- The rows ready to be written, as a stored file.
  prepared_sha256 text,
  problem jsonb,
  started_by_id uuid,
  started_by text not null,
  started_at timestamptz not null,
  seen_at timestamptz not null,
  applied_at timestamptz,
  applied_by text,
  undone_at timestamptz,
  undone_by text,
  undone_why text,
  primary key (authority, id),
  foreign key (authority, file_id) references stored_file (authority, id)
);
create index import_run_by_register on import_run (authority, register, id);
call secure_table('import_run');

-- Which field a heading was last taken for.
create table import_match (
  authority text not null,
  register text not null,
  heading text not null,
  field text not null,
  primary key (authority, register, heading)
);
call secure_table('import_match');

-- After a load: words written lately go to their places in the index, and the planner learns what is there. Only the owner of a table may do either.
create procedure settle_entries(changed text)
language plpgsql security definer set search_path = public as $$
declare
  part regclass;
  words regclass;
begin
  select i.inhrelid::regclass into part
  from pg_inherits i join pg_class c on c.oid = i.inhrelid
  where i.inhparent = 'entry'::regclass and c.relname = 'entry_' || replace(changed, '-', '_');
  part := coalesce(part, 'entry_of_small_registers'::regclass);
  select x.indexrelid::regclass into words
  from pg_index x join pg_class c on c.oid = x.indexrelid join pg_am a on a.oid = c.relam
  where x.indrelid = part and a.amname = 'gin';
  perform gin_clean_pending_list(words);
  execute format('analyze %s', part);
end $$;
revoke execute on procedure settle_entries(text) from public;
grant execute on procedure settle_entries(text) to luoshi_app;
