-- What the public was told of a figure, by version: it stays as it was told, whatever becomes of the entries.

create table published_figure (
  authority text not null,
  indicator text collate "C" not null,
  region text collate "C" not null,
  period text collate "C" not null,
  no integer not null,
  -- In the unit of the indicator.
  value numeric not null,
  status text not null check (status in ('flash', 'expected', 'preliminary', 'final')),
  basis text not null check (basis in ('computed', 'reported', 'derived')),
  -- The day up to which it counts.
  as_of date not null,
  -- Generated entries of a demonstration in it.
  demonstration integer not null,
  -- Why it was published anew.
  why text,
  published_on date not null,
  published_by text not null,
  published_at timestamptz not null,
  primary key (authority, indicator, region, period, no)
);
call secure_table('published_figure', 'select, insert');
create trigger published_figure_append_only before update or delete on published_figure for each row execute function refuse_change();
create trigger published_figure_not_emptied before truncate on published_figure execute function refuse_change();
