-- Draws by lot with a seed committed to beforehand; panels with their members, recusals, votes and minutes.

alter table review_assignment add column way text not null default 'best' check (way in ('best', 'lot'));
-- What was assigned or drawn from, and of a draw the seed and every chance: whoever has it can do it again.
alter table review_assignment add column proof jsonb not null default '{}';

-- Made before the draw; its commitment may be published at once, the seed itself with the draw.
create table review_seed (
  authority text not null,
  id uuid not null,
  call_id uuid not null,
  seed text collate "C" not null,
  commitment text collate "C" not null,
  committed_at timestamptz not null,
  committed_by text not null,
  used_at timestamptz,
  primary key (authority, id),
  foreign key (authority, call_id) references call (authority, id)
);
create index review_seed_by_call on review_seed (authority, call_id, id);
call secure_table('review_seed', 'select, insert, update');

create table panel (
  authority text not null,
  id uuid not null,
  call_id uuid not null,
  title text not null,
  held_on date not null,
  place text not null,
  secretary text not null,
  state text not null check (state in ('convened', 'closed', 'cancelled')),
  minutes text not null default '',
  ended_at timestamptz,
  version integer not null default 1,
  primary key (authority, id),
  foreign key (authority, call_id) references call (authority, id)
);
create index panel_by_call on panel (authority, call_id, id);
call secure_table('panel', 'select, insert, update');

create table panel_member (
  authority text not null,
  panel_id uuid not null,
  account_id uuid not null,
  is_chair boolean not null,
  primary key (authority, panel_id, account_id),
  foreign key (authority, panel_id) references panel (authority, id),
  foreign key (authority, account_id) references account (authority, id)
);
create index panel_member_by_account on panel_member (authority, account_id);
call secure_table('panel_member', 'select, insert');

-- The agenda.
create table panel_item (
  authority text not null,
  panel_id uuid not null,
  application_id uuid not null,
  position integer not null,
  primary key (authority, panel_id, application_id),
  foreign key (authority, panel_id) references panel (authority, id),
  foreign key (authority, application_id) references application (authority, id)
);
create index panel_item_by_application on panel_item (authority, application_id);
call secure_table('panel_item', 'select, insert');

create table panel_recusal (
  authority text not null,
  panel_id uuid not null,
  application_id uuid not null,
  account_id uuid not null,
  reason text not null,
  -- Found by the machine, or declared by the member.
  source text not null check (source in ('found', 'declared')),
  at timestamptz not null,
  primary key (authority, panel_id, application_id, account_id),
  foreign key (authority, panel_id, application_id) references panel_item (authority, panel_id, application_id)
);
call secure_table('panel_recusal', 'select, insert');

-- Each member's own, once.
create table panel_vote (
  authority text not null,
  panel_id uuid not null,
  application_id uuid not null,
  account_id uuid not null,
  vote text not null check (vote in ('support', 'against', 'abstain')),
  opinion text not null,
  at timestamptz not null,
  primary key (authority, panel_id, application_id, account_id),
  foreign key (authority, panel_id, application_id) references panel_item (authority, panel_id, application_id)
);
call secure_table('panel_vote', 'select, insert');
