-- What the benchmark lays on top of the demo data: one large employer, 5,000 accounts, the same rows every time.
-- A statement ends with a semicolon at the end of a line. Ids: 01930000-<kind>-7000-8000-<number>.
create function bench_id(kind int, n bigint) returns uuid deterministic
return cast(concat('01930000-', lpad(hex(kind), 4, '0'), '-7000-8000-', lpad(hex(n), 12, '0')) as uuid);

insert into organisation (orgnr, name, kind, full_time_minutes, created_at, version)
select concat(base, mod(11 - mod(weighed, 11), 11)), concat('Bedrift ', base), 'COMPANY', 2250, '2024-01-01', 1
from (select base, 3 * substr(base, 1, 1) + 2 * substr(base, 2, 1) + 7 * substr(base, 3, 1) + 6 * substr(base, 4, 1)
        + 5 * substr(base, 5, 1) + 4 * substr(base, 6, 1) + 3 * substr(base, 7, 1) + 2 * substr(base, 8, 1) as weighed
      from (select lpad(99910000 + seq, 8, '0') as base from seq_1_to_40) as numbered) as sums
where mod(weighed, 11) <> 1;
set @org = (select min(orgnr) from organisation where orgnr like '9991%');
set @nav = '999000029';
create temporary table company as
select orgnr, row_number() over (order by orgnr) as n from organisation where orgnr like '9991%';

insert into unit (id, organisation, code, name, parent_id, version)
select bench_id(1, seq), @org, concat('E', seq), concat('Enhet ', lpad(seq, 2, '0')), null, 1 from seq_1_to_20;
insert into unit (id, organisation, code, name, parent_id, version)
select bench_id(2, n), orgnr, 'E1', 'Enhet 1', null, 1 from company where n between 2 and 10;

set @hash = (select password_hash from user_account where login_name = 'hr@demo.example');
insert into user_account (id, login_name, display_name, password_hash, password_once, language, active, opened_at, version)
select bench_id(3, seq), concat('person', seq, '@bench.example'), concat('Person ', seq), @hash, false, 'nb', true, '2024-01-01', 1
from seq_1_to_5000;
insert into mandate (id, account_id, role, organisation, unit_id, subject_id, valid_from, valid_to, version)
select bench_id(4, seq), bench_id(3, seq), 'HR_MANAGER', @org, null, null, '2024-01-01', null, 1
from seq_1_to_112 where seq <= 32 or seq > 80;
insert into mandate (id, account_id, role, organisation, unit_id, subject_id, valid_from, valid_to, version)
select bench_id(4, seq), bench_id(3, seq), 'LEADER', @org, bench_id(1, 1 + mod(seq, 20)), null, '2024-01-01', null, 1 from seq_33_to_64;
insert into mandate (id, account_id, role, organisation, unit_id, subject_id, valid_from, valid_to, version)
select bench_id(5, seq), bench_id(3, seq), 'NAV_MENTOR', @nav, null, null, '2024-01-01', null, 1 from seq_65_to_80;
-- ten companies each, without the large one: forty people in all, where 25 are a full load
insert into mandate (id, account_id, role, organisation, unit_id, subject_id, valid_from, valid_to, version)
select bench_id(6, 100 * seq + n), bench_id(3, seq), 'NAV_MENTOR', orgnr, null, null, '2024-01-01', null, 1
from seq_65_to_80 join company on n between 2 and 11;
insert into api_token (id, account_id, name, token_hash, scopes, expires_at)
select bench_id(7, seq), bench_id(3, seq), 'bench', sha2(concat('bench-', seq), 256), 'hires:read hires:write compositions:read compositions:write', null from seq_1_to_32;

insert into job (id, organisation, unit_id, title, styrk_code, full_time_minutes, holder_level, scarce_since, leaving_minutes,
  created_at, version)
select bench_id(8, seq), @org, bench_id(1, 1 + mod(seq, 20)), concat('Stilling ', lpad(seq, 3, '0')), '9329', 2250, 1, null, 2250,
  '2024-01-01', 1 from seq_1_to_200;
create temporary table sample_task as
select t.*, row_number() over (order by id) - 1 as n from job_task t where week_minutes <= 105 and not authorisation_only;
set @samples = (select count(*) from sample_task);
insert into job_task (id, job_id, line, name, done_when, frequency, minutes, times, named_days, days, day_minutes, week_minutes,
  window_start, window_end, place, family, demands, level, authorisation_only, learn_weeks, supervised, supervision_percent,
  with_colleagues, max_split, result_for, version)
select bench_id(9, seq), bench_id(8, 1 + (seq - 1) div 20), 1 + mod(seq - 1, 20), concat(name, ' ', seq), done_when, frequency,
  minutes, times, named_days, days, day_minutes, week_minutes, window_start, window_end, place, family, demands, level,
  authorisation_only, learn_weeks, supervised, supervision_percent, with_colleagues, max_split, result_for, 1
from seq_1_to_4000 join sample_task on n = mod(seq, @samples);

-- 60 drafts with 10 shares each, out of 60 jobs; 20 approved positions with 8 lines, four pages as a document
insert into tailored_position (id, organisation, unit_id, title, purpose, status, full_time_minutes, week_minutes, mentor_minutes,
  handover_minutes, latest_version, published_version, moves, created_at, version)
select bench_id(10, seq), @org, bench_id(1, 1 + mod(seq, 20)), concat('Assistent ', lpad(seq, 2, '0')),
  'Fagfolk får mer tid til det bare de kan.', if(seq <= 60, 'DRAFT', 'APPROVED'), 2250, 0, 90, 10, if(seq <= 60, 0, 1), null, 0,
  '2026-01-05', 1 from seq_1_to_80;
insert into task_share (id, position_id, task_id, days, week_minutes, place)
select bench_id(11, seq), bench_id(10, 1 + (seq - 1) div 10), t.id, t.days, t.week_minutes, 1 + mod(seq - 1, 10)
from seq_1_to_600 join job_task t on t.id = bench_id(9, 20 * (140 + (seq - 1) div 10) + 2 * mod(seq - 1, 10) + 1);
update tailored_position p
set week_minutes = (select coalesce(sum(s.week_minutes), 0) from task_share s where s.position_id = p.id) where organisation = @org;
insert into position_version (id, position_id, number, organisation, unit_id, unit_name, title, purpose, full_time_minutes,
  week_minutes, mentor_minutes, approved_by, approved_at)
select bench_id(12, seq), p.id, 1, @org, p.unit_id, 'Enhet', p.title, p.purpose, 2250, 1200, 90, bench_id(3, 1), '2026-02-02'
from seq_61_to_80 join tailored_position p on p.id = bench_id(10, seq);
insert into position_version_line (id, version_id, line, task_id, name, done_when, job_title, unit_name, days, day_minutes,
  window_start, window_end, place, family, demands, level, learn_weeks, supervised, with_colleagues, result_for)
select bench_id(13, 100 * v.seq + l.seq), bench_id(12, v.seq), l.seq, t.id, t.name, t.done_when, 'Stilling', 'Enhet', t.days,
  t.day_minutes, t.window_start, t.window_end, t.place, t.family, t.demands, t.level, t.learn_weeks, t.supervised,
  t.with_colleagues, t.result_for
from seq_61_to_80 v join seq_1_to_8 l join job_task t on t.id = bench_id(9, 40 * v.seq + l.seq);

-- 200 training plans, copies of the running one of the demo: 160 of the large employer, the rest in nine companies
set @plan = (select id from training_plan where begins < curdate() and ends > curdate() order by id limit 1);
create temporary table plan_place as
select seq as n, if(seq <= 160, @org, orgnr) as organisation,
  if(seq <= 160, bench_id(1, 1 + mod(seq, 20)), bench_id(2, c.n)) as unit_id
from seq_1_to_200 join company c on c.n = 2 + mod(seq, 9);
insert into training_plan (id, organisation, unit_id, position_id, position_version, position_title, participant_id,
  workplace_mentor_id, begins, ends, opened_by, opened_at, participant_approved_at, leader_approved_at, nav_approved_at, revision,
  version)
select bench_id(14, n), p.organisation, p.unit_id, bench_id(10, 61 + mod(n, 20)), 1, concat('Assistent ', 61 + mod(n, 20)),
  bench_id(3, 1000 + n), bench_id(3, 2000 + n), begins, ends, bench_id(3, 33), opened_at, participant_approved_at,
  leader_approved_at, nav_approved_at, 2, 5
from plan_place p join training_plan t on t.id = @plan;
create temporary table sample_goal as select g.*, row_number() over (order by place) as n from training_goal g where plan_id = @plan;
insert into training_goal (id, plan_id, place, title, reason)
select bench_id(15, 10 * p.n + g.n), bench_id(14, p.n), g.place, g.title, g.reason from plan_place p join sample_goal g;
create temporary table sample_step as
select s.*, g.n as goal, row_number() over (order by g.n, s.place) as n from training_step s join sample_goal g on g.id = s.goal_id;
insert into training_step (id, goal_id, place, task_id, task_name, description, level, evidence, responsible, target_week, reached,
  confirmed_by, confirmed_at)
select bench_id(16, 100 * p.n + s.n), bench_id(15, 10 * p.n + s.goal), s.place, s.task_id, s.task_name, s.description, s.level,
  s.evidence, s.responsible, s.target_week, s.reached, s.confirmed_by, s.confirmed_at from plan_place p join sample_step s;
create temporary table sample_entry as
select e.*, row_number() over (order by written_at, id) as n from plan_entry e where plan_id = @plan;
insert into plan_entry (id, plan_id, kind, party, author_id, words, written_at)
select bench_id(17, 100 * p.n + e.n), bench_id(14, p.n), e.kind, e.party, e.author_id, e.words, e.written_at
from plan_place p join sample_entry e;
insert into participant_voice (plan_id, words, version)
select bench_id(14, n), v.words, 1 from plan_place join participant_voice v on v.plan_id = @plan;
create temporary table sample_meeting as
select m.*, row_number() over (order by planned_on) as n from follow_up_meeting m where plan_id = @plan;
insert into follow_up_meeting (id, plan_id, planned_on, planned_by, planned_at, held_on, minutes, recorded_by, recorded_at, version)
select bench_id(18, 100 * p.n + m.n), bench_id(14, p.n), m.planned_on, m.planned_by, m.planned_at, m.held_on, m.minutes,
  m.recorded_by, m.recorded_at, 1 from plan_place p join sample_meeting m;

-- the 32 leaders have begun the course as the demo's leader has
set @enrolment = (select id from enrolment where resume_step = 'M1-4' order by id limit 1);
insert into enrolment (id, account_id, organisation, course_version, resume_step, enrolled_at, last_active_at, version)
select bench_id(19, seq), bench_id(3, seq), @org, course_version, resume_step, enrolled_at, last_active_at, 1
from seq_33_to_64 join enrolment on id = @enrolment;
insert into step_completion (id, enrolment_id, step, evidence, completed_at)
select uuid(), bench_id(19, seq), step, evidence, completed_at from seq_33_to_64 join step_completion on enrolment_id = @enrolment;
insert into course_answer (id, enrolment_id, step, field, answer, visibility, shared_at, saved_at, version)
select uuid(), bench_id(19, seq), step, field, answer, visibility, shared_at, saved_at, 1
from seq_33_to_64 join course_answer on enrolment_id = @enrolment;

-- 20,000 hires over three years with their sums
insert into hire (id, organisation, unit_id, hire_key, hired_on, month, employment, answer, definition, counted, version)
select bench_id(20, seq), @org, bench_id(1, 1 + mod(seq, 20)), sha2(seq, 256), day, date_format(day, '%Y-%m-01'),
  elt(1 + mod(seq, 3), 'PERMANENT', 'TEMPORARY', 'APPRENTICE'), if(mod(seq, 17) = 0, 'YES', if(mod(seq, 11) = 0, 'NOT_ANSWERED', 'NO')),
  'gap-2020', true, 1
from (select seq, date_add('2024-01-01', interval mod(seq, 1040) day) as day from seq_1_to_20000) as days;
insert into hire_month (organisation, unit_id, month, definition, hires, yes, no, not_answered)
select organisation, unit_id, month, definition, count(*), sum(answer = 'YES'), sum(answer = 'NO'), sum(answer = 'NOT_ANSWERED')
from hire where organisation = @org group by organisation, unit_id, month, definition;
insert into hire_secret (organisation, secret, recorded) values (@org, random_bytes(32), 20000);

drop function bench_id;
analyze table organisation, unit, user_account, mandate, job, job_task, tailored_position, task_share, training_plan, hire, hire_month;
-- without its mark the data no longer count as demo data, and the server starts in its production mode
delete from demo_data;
