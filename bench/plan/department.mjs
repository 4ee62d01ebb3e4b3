// Fills a database with a department at full size: 2,200 units, 20,000 people, 100,000 parts in four levels, a year of their reports.

export const today = '2022-10-17'
export const sizes = { parts: 100_000, wholes: 1_000, people: 20_000, reports: 480_000 }

const idOf = (room, number) => `('0185${room}-0000-7000-8000-' || lpad(to_hex(${number}), 12, '0'))::uuid`
const partId = (number) => idOf('0001', number)
/** For JavaScript. */
export const idAt = (room, number) => `0185${room}-0000-7000-8000-${number.toString(16).padStart(12, '0')}`
export const planId = idAt('00aa', 1)

/** Who supervises and decides everywhere. */
export const everywhere = idAt('0003', sizes.people)

/** Offices below the counties, so that the lowest parts have somebody of their own. */
const offices = `
insert into unit (authority, id, code, parent_id, path, name, short_name, kind, region, position, opened_on)
select authority, ${idOf('0002', 'row_number() over (order by unit.code, seq)')}, unit.code || '-' || seq, unit.id, unit.path || seq || '/',
  unit.name || '第' || seq || '科', unit.short_name || seq, 'office', unit.region, 10000 + unit.position * 20 + seq, '2020-01-01'
from unit, generate_series(1, 11) seq where unit.kind = 'county';

create table bench_unit as
select id, path, kind, row_number() over (partition by kind order by code) - 1 as place, count(*) over (partition by kind) as total
from unit where kind in ('division', 'bureau', 'county', 'office');
create index on bench_unit (kind, place);
analyze unit; analyze bench_unit;`

const people = `
insert into account (authority, id, username, name, unit_id, state, password_hash, password_changed_at, created_at)
select 'sichuan', ${idOf('0003', 'n')}, 'person' || n, '人员' || n, unit.id, 'active', '', now(), now()
from generate_series(0, ${sizes.people - 1}) n
join (select id, row_number() over (order by code) - 1 as place, count(*) over () as total from unit) unit on unit.place = n % unit.total;

insert into role_grant (authority, id, account_id, role, unit_id, granted_at)
select 'sichuan', ${idOf('0004', 'row_number() over (order by account.id)')}, account.id,
  case when unit.kind = 'department' then 'leader' when unit.kind = 'division' then 'division-officer' else 'bureau-officer' end,
  unit.id, now()
from account join unit on unit.id = account.unit_id;
insert into account (authority, id, username, name, unit_id, state, password_hash, password_changed_at, created_at)
select 'sichuan', '${everywhere}', 'everywhere', '周督办', id, 'active', '', now(), now() from unit where kind = 'department';
insert into role_grant (authority, id, account_id, role, unit_id, granted_at)
select 'sichuan', ${idOf('000d', 'n')}, '${everywhere}', (array['supervisor', 'division-officer'])[n], id, now()
from unit, generate_series(1, 2) n where kind = 'department';
analyze account; analyze role_grant;`

const plan = `
insert into stored_file (authority, id, sha256, name, media_type, size, stored_at)
values ('sichuan', ${idOf('00aa', 3)}, 'bench', 'bench.txt', 'text/plain', 1, now());
insert into notice (authority, id, file_id, sha256, copy_no, file_name, title, text, header, headline_targets, systems, ledger, state, imported_by, imported_at)
values ('sichuan', ${idOf('00aa', 2)}, ${idOf('00aa', 3)}, 'bench', 1, 'bench.txt', '要点', '', '{}', '[]', '[]', '{}', 'confirmed', '周督办', now());
insert into plan (authority, id, notice_id, title, year, issuer, headline_targets, confirmed_by, confirmed_at)
values ('sichuan', '${planId}', ${idOf('00aa', 2)}, '2022年工作要点', 2022, '四川省科学技术厅', '[]', '周督办', '2021-12-30');
insert into plan_item (authority, plan_id, id, position, no, title, system)
select 'sichuan', '${planId}', ${idOf('0005', 'n')}, n, n::text, '条目' || n, '体系' || (1 + n % 9) from generate_series(1, 100) n;
insert into commitment (authority, id, plan_id, item_id, position, no, text, facts, kind, due_on, source_text,
  source_starts_at, source_ends_at, sentence_starts_at, sentence_ends_at, notice_starts_at, search)
select 'sichuan', ${idOf('0006', 'c')}, '${planId}', ${idOf('0005', '1 + c / 10')}, c, (1 + c / 10) || '-' || (1 + c % 10),
  '推进第' || c || '项科技创新任务', '{}', 'task', '2022-12-31', '推进', 0, 2, 0, 2, 0, '推进第' || c || '项科技创新任务'
from generate_series(0, ${sizes.wholes - 1}) c;`

/**
 * Under each whole 9 parts, under these 27, under these 63: 100 in all. Every part's number is the whole's times 100
 * and its own place, from which its level, its parent and its unit follow.
 */
const parts = `
create table bench_part as
select n, n / 100 as c, k, level, parent,
  case level when 0 then 'division' when 1 then 'bureau' when 2 then 'county' else 'office' end as kind
from (
  select n, n % 100 as k,
    case when n % 100 = 0 then 0 when n % 100 < 10 then 1 when n % 100 < 37 then 2 else 3 end as level,
    case when n % 100 = 0 then null when n % 100 < 10 then n - n % 100
      when n % 100 < 37 then n - n % 100 + 1 + (n % 100 - 10) / 3 else n - n % 100 + 10 + (n % 100 - 37) % 27 end as parent
  from generate_series(0, ${sizes.parts - 1}) n
) numbered;

insert into part (authority, id, plan_id, commitment_id, parent_id, path, level, position, no, title, unit_id, weight,
  starts_on, due_on, first_due_on, state, signed_at, claimed, completion, reported_period, missed_reports, evidence, light, light_rule, light_since)
select 'sichuan', ${partId('own.n')}, '${planId}', ${idOf('0006', 'own.c')}, case when own.parent is not null then ${partId('own.parent')} end,
  case own.level when 0 then '/' || ${partId('own.n')} || '/'
    when 1 then '/' || ${partId('own.c * 100')} || '/' || ${partId('own.n')} || '/'
    when 2 then '/' || ${partId('own.c * 100')} || '/' || ${partId('own.parent')} || '/' || ${partId('own.n')} || '/'
    else '/' || ${partId('own.c * 100')} || '/' || ${partId('own.c * 100 + 1 + (own.parent % 100 - 10) / 3')} || '/' || ${partId('own.parent')} || '/' || ${partId('own.n')} || '/' end,
  own.level, own.k, (1 + own.c / 10) || '-' || (1 + own.c % 10) || case when own.k > 0 then '.' || own.k else '' end,
  '第' || own.c || '项任务的第' || own.k || '部分', unit.id, case own.level when 0 then 100 when 1 then 11.111 else 33.333 end,
  '2022-01-10', date '2022-06-01' + (own.n % 214), date '2022-06-01' + (own.n % 214), 'signed', '2022-01-20',
  (own.n * 37) % 101, (own.n * 37) % 101, '2022-08', 0, 1,
  case when own.n % 17 = 0 then 'red' when own.n % 13 = 0 then 'yellow' when own.n % 11 = 0 then 'grey' when own.n % 7 = 0 then 'blue' else 'green' end,
  'on-schedule', '2022-08-01'
from bench_part own join bench_unit unit on unit.kind = own.kind and unit.place = (own.n * 31 + own.c) % unit.total
order by own.n;
analyze part;`

/** Monthly for the two upper levels, quarterly for the two lower; of the last period a third still waits. */
const reports = `
insert into reporting_contract (authority, id, plan_id, name, scope, frequency, asks, questions, days, days_per_level, starts_on, ends_on, minutes, created_by, created_on)
select 'sichuan', ${idOf('0007', 'n')}, '${planId}', '进展', '{"kind":"plan"}', case n when 1 then 'month' else 'quarter' end,
  '{figure,narrative}', '[]', 5, 2, '2021-11-01', '2022-12-31', 10, '周督办', '2021-11-01' from generate_series(1, 2) n;
insert into report (authority, id, contract_id, plan_id, part_id, unit_id, decides_unit_id, level, period, due_on, state, claimed,
  narrative, answers, submitted_by, submitted_at, decided_by, decided_at)
select 'sichuan', ${idOf('0008', 'part_no * 16 + turn')}, ${idOf('0007', 'case when level < 2 then 1 else 2 end')}, '${planId}', part_id, unit_id, above_id, level, period, due_on,
  state, case when state in ('submitted', 'accepted', 'returned') then claimed end,
  case when state in ('submitted', 'accepted', 'returned') then '按计划推进，已完成阶段性工作，下一步继续抓好落实。' end, '{}',
  case when state in ('submitted', 'accepted', 'returned') then '报送人' end,
  case when state in ('submitted', 'accepted', 'returned') then due_on::timestamptz end,
  case when state in ('accepted', 'returned') then '接收人' end, case when state in ('accepted', 'returned') then due_on::timestamptz end
from (
  select own.n as part_no, turn, part.id as part_id, part.unit_id, above.unit_id as above_id, part.level, part.claimed,
    case when part.level < 2 then to_char(date '2021-10-01' + turn * interval '1 month', 'YYYY-MM')
      else (array['2021-Q4', '2022-Q1', '2022-Q2', '2022-Q3'])[turn] end as period,
    case when part.level < 2 then (date '2021-11-07' + turn * interval '1 month')::date
      else (array['2022-01-10', '2022-04-10', '2022-07-10', '2022-10-20']::date[])[turn] end as due_on,
    case when turn < (case when part.level < 2 then 12 else 4 end) then 'accepted'
      when own.n % 20 < 8 then 'accepted' when own.n % 20 < 12 then 'submitted' when own.n % 20 < 19 then 'due' else 'returned' end as state
  from bench_part own join part on part.id = ${partId('own.n')}
  left join part above on above.id = part.parent_id
  cross join generate_series(1, 12) turn
  where turn <= case when part.level < 2 then 12 else 4 end
) written
order by part_no, turn;
analyze report;`

const supervision = `
insert into light_change (authority, id, plan_id, part_id, on_day, before, after, rule)
select 'sichuan', ${idOf('0009', 'n * 4 + turn')}, '${planId}', ${partId('n')}, date '2022-01-20' + (n % 100 + turn * 86), 'green', 'yellow', 'behind'
from generate_series(0, ${sizes.parts - 1}) n, generate_series(0, 2) turn where date '2022-01-20' + (n % 100 + turn * 86) <= '${today}';
insert into light_tally (authority, plan_id, on_day, light, wholes)
select 'sichuan', '${planId}', day, light, 150 from generate_series(date '2021-10-18', date '${today}', '1 day') day,
  unnest('{green,blue,yellow,red,grey,done}'::text[]) light;
insert into part_request (authority, id, part_id, unit_id, decides_unit_id, kind, reason, proposed, state, requested_by, requested_at, expires_on)
select 'sichuan', ${idOf('000a', 'n')}, part.id, part.unit_id, above.unit_id, 'extension', '用地审批延后', '{}', 'pending', '申请人', '2022-10-10', '2022-10-31'
from generate_series(1, 2000) n join part on part.id = ${partId('n * 47')} left join part above on above.id = part.parent_id;
insert into escalation (authority, id, plan_id, part_id, unit_id, step, state, because, drafted_on, issued_on, answer_by)
select 'sichuan', ${idOf('000b', 'n')}, '${planId}', part.id, part.unit_id, 'order', (array['draft', 'issued', 'answered', 'closed'])[1 + n % 4], '进度滞后', '2022-10-01', '2022-10-08', '2022-10-20'
from generate_series(1, 5000) n join part on part.id = ${partId('n * 19')};
insert into audit_line (authority, id, at, actor_name, action, subject_kind, subject_id, before, after, request_id)
select 'sichuan', ${idOf('000c', 'n')}, now(), '周督办', 'edit-commitment', 'commitment', ${idOf('0006', 'n % 500')}::text,
  '{"note": "原备注"}', '{"note": "新备注"}', 'bench' from generate_series(0, 99999) n;
insert into day_passed (authority, on_day, passed_at) values ('sichuan', '${today}', now());
drop table bench_part;
drop table bench_unit;`

const steps = { offices, people, plan, parts, reports, supervision }

/** `run` takes a text of several statements. */
export async function fillDepartment(run, tell) {
  for (const [name, text] of Object.entries(steps)) {
    const began = performance.now()
    await run(text)
    tell(`filled ${name} ${((performance.now() - began) / 1000).toFixed(1)} s`)
  }
}
