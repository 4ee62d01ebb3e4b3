-- What every module stands on: the application's role, row security, audit lines and their seals, files, repeated requests.

create extension if not exists pg_trgm;

-- The role every request works under: it sees one department's rows only. It belongs to the whole cluster.
do $$
begin
  create role luoshi_app nologin;
exception
  when duplicate_object or unique_violation then null;
end $$;

do $$
begin
  execute format('grant luoshi_app to %I', current_user);
end $$;

grant usage on schema public to luoshi_app;

-- Gives a department's table its row security and the application its rights.
create procedure secure_table(secured regclass, rights text default 'select, insert, update, delete')
language plpgsql as $$
begin
  execute format('alter table %s enable row level security', secured);
  execute format('alter table %s force row level security', secured);
  execute format(
    'create policy by_authority on %s using (authority = current_setting(''app.authority'')) with check (authority = current_setting(''app.authority''))',
    secured);
  execute format('grant %s on %s to luoshi_app', rights, secured);
end $$;

create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% is append-only', tg_table_name using errcode = 'insufficient_privilege';
end $$;

-- One line per change: who, on whose behalf, what, before, after, why.
create table audit_line (
  authority text not null,
  id uuid not null,
  at timestamptz not null,
  actor_id uuid,
  actor_name text not null,
  on_behalf_of uuid,
  action text not null,
  subject_kind text not null,
  subject_id text not null,
  before jsonb,
  after jsonb,
  reason text,
  request_id text not null,
  primary key (authority, id)
);
create index audit_line_by_subject on audit_line (authority, subject_kind, subject_id, id);
create index audit_line_by_actor on audit_line (authority, actor_id, id);
call secure_table('audit_line', 'select, insert');
create trigger audit_line_append_only before update or delete on audit_line for each row execute function refuse_change();
create trigger audit_line_not_emptied before truncate on audit_line execute function refuse_change();

-- Lines are sealed in batches: each seal holds a Merkle root over its lines and the hash of the seal before it.
create table audit_seal (
  authority text not null,
  no integer not null,
  sealed_at timestamptz not null,
  lines integer not null,
  root text not null,
  previous text not null,
  hash text not null,
  primary key (authority, no)
);
call secure_table('audit_seal', 'select, insert');
create trigger audit_seal_append_only before update or delete on audit_seal for each row execute function refuse_change();
create trigger audit_seal_not_emptied before truncate on audit_seal execute function refuse_change();

create table audit_leaf (
  authority text not null,
  line_id uuid not null,
  seal_no integer not null,
  position integer not null,
  hash text not null,
  primary key (authority, line_id),
  unique (authority, seal_no, position),
  foreign key (authority, seal_no) references audit_seal (authority, no)
);
call secure_table('audit_leaf', 'select, insert');
create trigger audit_leaf_append_only before update or delete on audit_leaf for each row execute function refuse_change();
create trigger audit_leaf_not_emptied before truncate on audit_leaf execute function refuse_change();

-- Files lie in the file store under their hash; here is what they are.
create table stored_file (
  authority text not null,
  id uuid not null,
  sha256 text not null,
  name text not null,
  media_type text not null,
  size bigint not null,
  stored_by uuid,
  stored_at timestamptz not null,
  primary key (authority, id)
);
create index stored_file_by_hash on stored_file (authority, sha256);
call secure_table('stored_file', 'select, insert');

-- A request sent twice under one key is carried out once.
create table idempotency_key (
  authority text not null,
  account_id uuid not null,
  key text not null,
  request_hash text not null,
  status integer,
  response jsonb,
  created_at timestamptz not null,
  primary key (authority, account_id, key)
);
create index idempotency_key_by_age on idempotency_key (authority, created_at);
call secure_table('idempotency_key');
