-- Money: the contract of a case with its milestones, payments made once, and the two sides of each in the ledger.

create table grant_contract (
  authority text not null,
  application_id uuid not null,
  starts_on date not null,
  ends_on date not null,
  -- In fen.
  total bigint not null check (total >= 0),
  signed_on date not null,
  signed_by text not null,
  primary key (authority, application_id),
  foreign key (authority, application_id) references application (authority, id),
  check (ends_on >= starts_on)
);
call secure_table('grant_contract', 'select, insert');

create table grant_milestone (
  authority text not null,
  application_id uuid not null,
  no integer not null,
  title text not null,
  due_on date not null,
  amount bigint not null check (amount >= 0),
  primary key (authority, application_id, no),
  foreign key (authority, application_id) references application (authority, id)
);
call secure_table('grant_milestone', 'select, insert');

-- The key is the promise: no milestone is paid twice.
create table payment (
  authority text not null,
  application_id uuid not null,
  milestone_no integer not null,
  id uuid not null,
  amount bigint not null check (amount > 0),
  source text not null,
  document text not null,
  paid_on date not null,
  paid_by text not null,
  primary key (authority, application_id, milestone_no),
  unique (authority, id),
  foreign key (authority, application_id, milestone_no) references grant_milestone (authority, application_id, no)
);
call secure_table('payment', 'select, insert');

-- Double entry: what leaves a source arrives at a project; the lines of a payment add up to nothing.
create table ledger_line (
  authority text not null,
  payment_id uuid not null,
  account text collate "C" not null,
  amount bigint not null,
  at timestamptz not null,
  primary key (authority, payment_id, account),
  foreign key (authority, payment_id) references payment (authority, id)
);
create index ledger_line_by_account on ledger_line (authority, account);
call secure_table('ledger_line', 'select, insert');
create trigger ledger_line_append_only before update or delete on ledger_line for each row execute function refuse_change();
