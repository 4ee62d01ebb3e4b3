-- The breakdown of commitments: the whole and its parts, each owned by one unit, with its share, weight, due date and light.

create table part (
  authority text not null,
  id uuid not null,
  plan_id uuid not null,
  commitment_id uuid not null,
  parent_id uuid,
  -- Ids from the whole down, `/…/…/`: descend by prefix.
  path text not null,
  level smallint not null check (level between 0 and 4),
  position integer not null,
  no text not null,
  title text not null,
  unit_id uuid,
  officer_id uuid,
  -- Of the parent's completion, in percent; the weights of all parts of one parent add to 100.
  weight numeric(6, 3) not null check (weight >= 0 and weight <= 100),
  target numeric check (target >= 0),
  target_unit text,
  target_comparator text,
  -- Why the shares of its own parts do not add up to its target.
  difference_why text,
  starts_on date not null,
  due_on date not null,
  first_due_on date not null,
  state text not null check (state in ('open', 'assigned', 'returned', 'signed', 'closed', 'cancelled')),
  sign_by date,
  signed_at timestamptz,
  returned_why text,
  -- Kept from accepted reports, registers and the parts below.
  reached numeric,
  claimed numeric,
  computed numeric,
  -- An indicator answers: `computed` is its figure, not the sum of the parts below.
  is_measured boolean not null default false,
  completion numeric(6, 2),
  reported_period text,
  missed_reports smallint not null default 0,
  evidence integer not null default 0,
  light text not null check (light in ('green', 'blue', 'yellow', 'red', 'grey', 'done', 'none')),
  light_rule text not null,
  light_since date not null,
  -- The ladder waits until then: an approved extension runs.
  paused_until date,
  version integer not null default 1,
  primary key (authority, id),
  unique (authority, parent_id, position),
  foreign key (authority, plan_id) references plan (authority, id),
  foreign key (authority, commitment_id) references commitment (authority, id),
  foreign key (authority, parent_id) references part (authority, id),
  foreign key (authority, unit_id) references unit (authority, id),
  check (due_on >= starts_on)
);
create unique index part_whole on part (authority, commitment_id) where parent_id is null;
create index part_by_path on part (authority, path text_pattern_ops);
create index part_by_unit on part (authority, unit_id, light, due_on, id);
create index part_by_plan on part (authority, plan_id, level, light);
create index part_to_sign on part (authority, unit_id, sign_by) where state in ('assigned', 'returned');
create index part_by_officer on part (authority, officer_id) where officer_id is not null;
call secure_table('part');

create table part_support (
  authority text not null,
  part_id uuid not null,
  unit_id uuid not null,
  primary key (authority, part_id, unit_id),
  foreign key (authority, part_id) references part (authority, id),
  foreign key (authority, unit_id) references unit (authority, id)
);
create index part_support_by_unit on part_support (authority, unit_id);
call secure_table('part_support');

create table milestone (
  authority text not null,
  id uuid not null,
  part_id uuid not null,
  position integer not null,
  title text not null,
  due_on date not null,
  reached_on date,
  primary key (authority, id),
  unique (authority, part_id, position),
  foreign key (authority, part_id) references part (authority, id)
);
call secure_table('milestone');

-- Who of the owning unit has looked at a part: what nobody has opened is listed.
create table part_opening (
  authority text not null,
  part_id uuid not null,
  account_id uuid not null,
  opened_at timestamptz not null,
  primary key (authority, part_id, account_id),
  foreign key (authority, part_id) references part (authority, id)
);
call secure_table('part_opening');
