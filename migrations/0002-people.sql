-- The tree of units, the people who act in them, the roles they hold and the sessions they act through.

create table unit (
  authority text not null,
  id uuid not null,
  code text not null,
  parent_id uuid,
  path text not null,
  name text not null,
  short_name text not null,
  kind text not null check (kind in ('department', 'division', 'bureau', 'office', 'county')),
  region text,
  duties text[] not null default '{}',
  position integer not null,
  opened_on date not null,
  closed_on date,
  primary key (authority, id),
  unique (authority, code),
  unique (authority, path),
  foreign key (authority, parent_id) references unit (authority, id),
  check (closed_on is null or closed_on >= opened_on)
);
create index unit_by_path on unit (authority, path text_pattern_ops);
call secure_table('unit');

create table account (
  authority text not null,
  id uuid not null,
  username text not null,
  name text not null,
  unit_id uuid not null,
  state text not null check (state in ('active', 'disabled')),
  password_hash text not null,
  password_changed_at timestamptz not null,
  must_change_password boolean not null default false,
  second_factor_secret text,
  second_factor_since timestamptz,
  second_factor_step bigint,
  failed_attempts integer not null default 0,
  locked_until timestamptz,
  is_demonstration boolean not null default false,
  created_at timestamptz not null,
  version integer not null default 1,
  primary key (authority, id),
  foreign key (authority, unit_id) references unit (authority, id)
);
create unique index account_by_username on account (authority, lower(username));
call secure_table('account');

create table role_grant (
  authority text not null,
  id uuid not null,
  account_id uuid not null,
  role text not null,
  unit_id uuid not null,
  granted_at timestamptz not null,
  ended_at timestamptz,
  primary key (authority, id),
  foreign key (authority, account_id) references account (authority, id),
  foreign key (authority, unit_id) references unit (authority, id)
);
create index role_grant_by_account on role_grant (authority, account_id);
call secure_table('role_grant');

create table session (
  authority text not null,
  id uuid not null,
  token_hash text not null,
  csrf_token text not null,
  account_id uuid not null,
  second_factor_pending boolean not null,
  address text not null,
  started_at timestamptz not null,
  last_used_at timestamptz not null,
  expires_at timestamptz not null,
  primary key (authority, id),
  unique (authority, token_hash),
  foreign key (authority, account_id) references account (authority, id)
);
create index session_by_account on session (authority, account_id);
call secure_table('session');

-- A link that works once: it lets the first administrator in.
create table invitation (
  authority text not null,
  id uuid not null,
  token_hash text not null,
  purpose text not null check (purpose in ('first-administrator')),
  expires_at timestamptz not null,
  used_at timestamptz,
  primary key (authority, id),
  unique (authority, token_hash)
);
call secure_table('invitation');
