-- The day a demonstration stands on; in real use the table stays empty.

create table demonstration_day (
  authority text not null,
  today date not null,
  primary key (authority)
);
call secure_table('demonstration_day');
