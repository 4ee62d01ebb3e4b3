-- Supervision: the rules of the lights and what they said each day, requests, the ladder, scores, bulletins.

create table light_rule_set (
  authority text not null,
  id uuid not null,
  valid_from date not null,
  rules jsonb not null,
  why text not null,
  set_by text not null,
  set_at timestamptz not null,
  primary key (authority, id)
);
create index light_rule_set_by_day on light_rule_set (authority, valid_from desc, id desc);
call secure_table('light_rule_set', 'select, insert');

create table light_change (
  authority text not null,
  id uuid not null,
  plan_id uuid not null,
  part_id uuid not null,
  on_day date not null,
  before text not null,
  after text not null,
  rule text not null,
  primary key (authority, id),
  foreign key (authority, part_id) references part (authority, id)
);
create index light_change_by_day on light_change (authority, plan_id, on_day);
create index light_change_by_part on light_change (authority, part_id, on_day);
call secure_table('light_change', 'select, insert');

-- How many wholes stood in each light at the end of a day.
create table light_tally (
  authority text not null,
  plan_id uuid not null,
  on_day date not null,
  light text not null,
  wholes integer not null,
  primary key (authority, plan_id, on_day, light),
  foreign key (authority, plan_id) references plan (authority, id)
);
call secure_table('light_tally');

create table part_request (
  authority text not null,
  id uuid not null,
  part_id uuid not null,
  unit_id uuid not null,
  decides_unit_id uuid,
  kind text not null check (kind in ('extension', 'adjustment', 'cancellation', 'completion')),
  reason text not null,
  proposed jsonb not null,
  state text not null check (state in ('pending', 'approved', 'returned', 'withdrawn', 'lapsed')),
  requested_by_id uuid,
  requested_by text not null,
  requested_at timestamptz not null,
  -- Undecided by the end of this day, it lapses.
  expires_on date not null,
  decided_by_id uuid,
  decided_by text,
  decided_at timestamptz,
  decision_why text,
  version integer not null default 1,
  primary key (authority, id),
  foreign key (authority, part_id) references part (authority, id)
);
create unique index part_request_pending on part_request (authority, part_id, kind) where state = 'pending';
create index part_request_to_decide on part_request (authority, decides_unit_id, requested_at) where state = 'pending';
create index part_request_by_part on part_request (authority, part_id, requested_at);
call secure_table('part_request');

create table escalation (
  authority text not null,
  id uuid not null,
  plan_id uuid not null,
  part_id uuid not null,
  unit_id uuid not null,
  step text not null check (step in ('reminder', 'order', 'interview', 'criticism')),
  no text,
  state text not null check (state in ('draft', 'issued', 'answered', 'closed', 'withdrawn')),
  because text not null,
  drafted_on date not null,
  issued_on date,
  issued_by text,
  answer_by date,
  answer text,
  answered_by text,
  answered_at timestamptz,
  closed_by text,
  closed_on date,
  version integer not null default 1,
  primary key (authority, id),
  foreign key (authority, part_id) references part (authority, id),
  foreign key (authority, unit_id) references unit (authority, id)
);
create index escalation_by_part on escalation (authority, part_id, drafted_on);
create index escalation_to_answer on escalation (authority, unit_id, answer_by) where state = 'issued';
create index escalation_by_state on escalation (authority, plan_id, state, step);
create unique index escalation_no on escalation (authority, no) where no is not null;
call secure_table('escalation');

-- Numbers of papers, counted up without a gap within a year.
create table paper_number (
  authority text not null,
  series text not null,
  year integer not null,
  last integer not null,
  primary key (authority, series, year)
);
call secure_table('paper_number');

create table score_point (
  authority text not null,
  id uuid not null,
  plan_id uuid not null,
  unit_id uuid not null,
  period text not null,
  rule text not null,
  points numeric(6, 2) not null,
  why text not null,
  subject_kind text not null,
  subject_id uuid not null,
  given_on date not null,
  state text not null check (state in ('standing', 'appealed', 'upheld', 'revoked')),
  appeal text,
  appealed_by text,
  appealed_at timestamptz,
  decided_by text,
  decision_why text,
  version integer not null default 1,
  primary key (authority, id),
  unique (authority, rule, subject_id, period),
  foreign key (authority, unit_id) references unit (authority, id)
);
create index score_point_by_unit on score_point (authority, plan_id, unit_id, period);
call secure_table('score_point');

create table bulletin (
  authority text not null,
  id uuid not null,
  plan_id uuid not null,
  kind text not null check (kind in ('month', 'year')),
  period text not null,
  title text not null,
  sections jsonb not null,
  state text not null check (state in ('draft', 'issued')),
  no text,
  drafted_on date not null,
  issued_on date,
  issued_by text,
  version integer not null default 1,
  primary key (authority, id),
  foreign key (authority, plan_id) references plan (authority, id)
);
create index bulletin_by_period on bulletin (authority, plan_id, kind, period);
call secure_table('bulletin');

-- Days whose windows, lights and ladder have been run.
create table day_passed (
  authority text not null,
  on_day date not null,
  passed_at timestamptz not null,
  primary key (authority, on_day)
);
call secure_table('day_passed');
