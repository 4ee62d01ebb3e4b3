-- Commitments that an indicator measures: nobody types what the registers can count.

create table commitment_measure (
  authority text not null,
  commitment_id uuid not null,
  indicator text not null,
  -- Found in the words of the commitment, or chosen by a person.
  origin text not null check (origin in ('words', 'person')),
  linked_by text not null,
  linked_at timestamptz not null,
  primary key (authority, commitment_id),
  foreign key (authority, commitment_id) references commitment (authority, id)
);
create index commitment_measure_by_indicator on commitment_measure (authority, indicator);
call secure_table('commitment_measure');

-- How far it should have come by the day it was measured, in percent, by the seasons of earlier years.
alter table part add column expected numeric(6, 2);
alter table part add column measured_on date;
