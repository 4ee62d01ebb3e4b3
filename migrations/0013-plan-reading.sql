-- Queues, lists and boards of a plan are answered from the indexes alone.
drop index part_by_unit;
create index part_by_unit on part (authority, unit_id, light, due_on, id)
  include (plan_id, level, state, completion, missed_reports);

drop index report_to_write;
create index report_to_write on report (authority, unit_id, due_on, id)
  include (part_id, state, period) where state in ('due', 'draft', 'returned');

drop index report_to_decide;
create index report_to_decide on report (authority, decides_unit_id, due_on, id)
  include (part_id, state, period) where state = 'submitted';

-- Reports of a part that have not been handed in: counted whenever one of them is.
create index report_missing on report (authority, part_id, due_on) where state in ('due', 'draft', 'returned');
