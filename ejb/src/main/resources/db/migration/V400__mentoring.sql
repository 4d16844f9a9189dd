-- Follow-up meetings, at most one planned per training plan, and the limits that are warned about.
create table follow_up_meeting (
  id uuid not null primary key,
  plan_id uuid not null,
  planned_on date not null,
  planned_by uuid not null,
  planned_at datetime(6) not null,
  held_on date null,
  minutes varchar(2000) not null,
  recorded_by uuid null,
  recorded_at datetime(6) null,
  version int not null,
  open_for uuid generated always as (if(held_on is null, plan_id, null)) virtual,
  constraint follow_up_meeting_plan_fk foreign key (plan_id) references training_plan (id),
  constraint follow_up_meeting_planner_fk foreign key (planned_by) references user_account (id),
  constraint follow_up_meeting_recorder_fk foreign key (recorded_by) references user_account (id),
  constraint follow_up_meeting_recorded check ((held_on is null) = (recorded_at is null) and (held_on is null) = (recorded_by is null)
    and (held_on is null) = (minutes = '')),
  constraint follow_up_meeting_one_planned unique (open_for)
);
create index follow_up_meeting_plan on follow_up_meeting (plan_id, held_on);
create index follow_up_meeting_planner on follow_up_meeting (planned_by);
create index follow_up_meeting_recorder on follow_up_meeting (recorded_by);

-- A later row replaces an earlier one from its date.
create table mentoring_limit (
  id uuid not null primary key,
  kind varchar(30) character set ascii not null,
  valid_from date not null,
  amount smallint unsigned not null,
  source varchar(200) not null,
  constraint mentoring_limit_kind check (kind in ('PEOPLE_PER_MENTOR', 'WEEKS_WITHOUT_CONTACT')),
  constraint mentoring_limit_amount check (amount between 1 and 500),
  constraint mentoring_limit_once unique (kind, valid_from)
);
insert into mentoring_limit (id, kind, valid_from, amount, source) values
  ('01920000-0000-7000-8000-000000000401', 'PEOPLE_PER_MENTOR', '2024-01-01', 25, 'Arbeidsgruppens rapport: én koordinator kan følge opp høyst 25 personer'),
  ('01920000-0000-7000-8000-000000000402', 'WEEKS_WITHOUT_CONTACT', '2024-01-01', 4, 'Egen antakelse ved oppstart, endres når Nav har erfaringer');
