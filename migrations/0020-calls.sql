-- Calls: an edition opened for a window of time, with what the law leaves to be announced.

create table call (
  authority text not null,
  id uuid not null,
  -- `science-popularisation-base@2020`: the edition by which every application of the call is judged, for ever.
  edition text collate "C" not null,
  year integer not null,
  title text not null,
  -- The division that runs it.
  unit_id uuid not null,
  opens_at timestamptz not null,
  closes_at timestamptz not null,
  -- Values the edition leaves to each call: rates, amounts, least figures.
  given jsonb not null,
  -- In fen.
  budget bigint,
  -- How many applications one endorsing unit may send on; null is no limit.
  quota integer,
  -- Other quotas, by the code of the unit.
  quotas jsonb not null default '{}',
  topics jsonb not null default '[]',
  guide text not null default '',
  -- The notice whose sentences the call carries out, and the items it serves.
  notice_id uuid,
  items integer[] not null default '{}',
  state text not null check (state in ('draft', 'published', 'cancelled')),
  published_at timestamptz,
  created_by text not null,
  created_at timestamptz not null,
  version integer not null default 1,
  primary key (authority, id),
  foreign key (authority, unit_id) references unit (authority, id),
  foreign key (authority, notice_id) references notice (authority, id),
  check (closes_at > opens_at),
  check (budget is null or budget >= 0)
);
create index call_by_closing on call (authority, closes_at);
call secure_table('call');
