-- The registration of technology contracts: who acts for a firm, what was filed, what was asked for and decided afterwards.

-- An account that acts for an entry: a firm, an institution.
create table representative (
  authority text not null,
  id uuid not null,
  account_id uuid not null,
  register text not null,
  entry_id uuid not null,
  since timestamptz not null,
  appointed_by text not null,
  ended_at timestamptz,
  primary key (authority, id),
  foreign key (authority, account_id) references account (authority, id)
);
create unique index representative_once on representative (authority, account_id, entry_id) where ended_at is null;
create index representative_by_entry on representative (authority, entry_id);
call secure_table('representative');

create table contract_filing (
  authority text not null,
  id uuid not null,
  no text not null,
  party_register text not null,
  party_id uuid not null,
  party_key text not null,
  party_name text not null,
  party_region text,
  account_id uuid not null,
  state text not null check (state in ('draft', 'filed', 'returned', 'accepted', 'registered', 'refused', 'withdrawn', 'cancelled')),
  facts jsonb not null,
  -- Equal for two filings of one contract, whoever files it.
  likeness text,
  amount bigint,
  filed_at timestamptz,
  accepted_at timestamptz,
  due_on date,
  decided_at timestamptz,
  decided_by text,
  -- What the registrar decided: category, both amounts, opinion.
  decision jsonb,
  -- Why it was returned or refused.
  opinion text,
  number text,
  entry_id uuid,
  created_at timestamptz not null,
  changed_by text not null,
  version integer not null default 1,
  primary key (authority, id),
  unique (authority, no)
);
create index contract_filing_by_state on contract_filing (authority, state, due_on, id);
create index contract_filing_by_party on contract_filing (authority, party_id, id);
create index contract_filing_by_likeness on contract_filing (authority, likeness) where likeness is not null;
call secure_table('contract_filing');

create table contract_request (
  authority text not null,
  id uuid not null,
  filing_id uuid not null,
  kind text not null check (kind in ('change', 'cancellation', 'objection')),
  state text not null check (state in ('open', 'granted', 'rejected')),
  facts jsonb,
  why text not null,
  by_id uuid,
  by_name text not null,
  at timestamptz not null,
  opinion text,
  decided_by text,
  decided_at timestamptz,
  primary key (authority, id),
  foreign key (authority, filing_id) references contract_filing (authority, id)
);
create index contract_request_by_filing on contract_request (authority, filing_id, id);
create unique index contract_request_open on contract_request (authority, filing_id, kind) where state = 'open';
call secure_table('contract_request');
