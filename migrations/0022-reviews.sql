-- Reviews: who may judge, who judges what, marks and opinions, and the proof of each assignment.

create table reviewer (
  authority text not null,
  account_id uuid not null,
  -- Where the expert works: without it nobody can say what they must keep away from.
  uscc text collate "C" not null,
  unit_name text not null,
  disciplines text[] not null default '{}',
  -- Named by the expert; counts once somebody has checked it.
  verified_by text,
  verified_at timestamptz,
  primary key (authority, account_id),
  foreign key (authority, account_id) references account (authority, id)
);
call secure_table('reviewer');

create table review (
  authority text not null,
  id uuid not null,
  application_id uuid not null,
  account_id uuid not null,
  state text not null check (state in ('assigned', 'declined', 'delivered')),
  assigned_at timestamptz not null,
  assigned_by text not null,
  -- A criterion that is missing is not applicable, which is never zero.
  marks jsonb not null default '{}',
  vote text check (vote in ('support', 'against', 'abstain')),
  opinion text not null default '',
  -- The weighted mean of the marks on the scale of the rubric.
  score double precision,
  delivered_at timestamptz,
  declined_why text,
  version integer not null default 1,
  primary key (authority, id),
  unique (authority, application_id, account_id),
  foreign key (authority, application_id) references application (authority, id),
  foreign key (authority, account_id) references account (authority, id)
);
create index review_by_account on review (authority, account_id, state);
call secure_table('review');

-- Each assignment with the bounds that prove it.
create table review_assignment (
  authority text not null,
  id uuid not null,
  call_id uuid not null,
  per_proposal integer not null,
  max_load integer not null,
  pairs integer not null,
  worst double precision not null,
  total double precision not null,
  bounds jsonb not null,
  assigned_by text not null,
  at timestamptz not null,
  primary key (authority, id),
  foreign key (authority, call_id) references call (authority, id)
);
call secure_table('review_assignment', 'select, insert');
