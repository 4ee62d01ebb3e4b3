-- Indicators: totals kept over the registers, observations as published or reported, targets by version.

-- What a register gives for an indicator, by place and month, every place with all that lies in it.
create table indicator_total (
  authority text not null,
  indicator text collate "C" not null,
  region text collate "C" not null,
  -- `2022-10`. Of what stands in force: how much more or less than the month before.
  month text collate "C" not null,
  -- Empty for the whole, `category=service` for a part of it.
  part text collate "C" not null,
  -- In fen where it is money.
  value numeric not null,
  entries integer not null,
  demonstration integer not null,
  primary key (authority, indicator, region, part, month)
) with (fillfactor = 80);
call secure_table('indicator_total');

-- By which declaration the totals of an indicator were built: another one, and they are built anew.
create table indicator_build (
  authority text not null,
  indicator text not null,
  declaration text not null,
  built_at timestamptz not null,
  primary key (authority, indicator)
);
call secure_table('indicator_build');

-- A figure somebody published or reported; a later one stands beside an earlier one, never in its place.
create table observation (
  authority text not null,
  id uuid not null,
  indicator text collate "C" not null,
  region text collate "C" not null,
  period text collate "C" not null,
  value numeric not null,
  status text not null check (status in ('flash', 'expected', 'preliminary', 'final')),
  source text not null,
  -- Worked back from a published growth rate: nobody published the figure itself.
  is_derived boolean not null default false,
  -- From when on it was known.
  known_from date not null,
  origin text not null check (origin in ('published', 'person', 'collection')),
  why text,
  recorded_by text not null,
  recorded_at timestamptz not null,
  primary key (authority, id)
);
create index observation_by_figure on observation (authority, indicator, region, period, known_from);
create unique index observation_published on observation (authority, indicator, region, period, status, value)
  where origin = 'published';
call secure_table('observation', 'select, insert');
create trigger observation_append_only before update or delete on observation for each row execute function refuse_change();
create trigger observation_not_emptied before truncate on observation execute function refuse_change();

-- What is to be reached, by version: the version in force on a day is the last one effective by then.
create table indicator_target (
  authority text not null,
  indicator text collate "C" not null,
  region text collate "C" not null,
  period text collate "C" not null,
  no integer not null,
  value numeric not null,
  comparator text not null,
  -- The figure it starts from, and whose.
  baseline numeric,
  effective_on date not null,
  reason text not null,
  -- The sentence that sets it, with the number of its document.
  source text not null,
  set_by text not null,
  set_at timestamptz not null,
  primary key (authority, indicator, region, period, no)
);
call secure_table('indicator_target', 'select, insert');
create trigger indicator_target_append_only before update or delete on indicator_target for each row execute function refuse_change();
create trigger indicator_target_not_emptied before truncate on indicator_target execute function refuse_change();
