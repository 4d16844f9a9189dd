-- Jobs as people hold them today, and their tasks.
create table job (
  id uuid not null primary key,
  organisation char(9) character set ascii collate ascii_bin not null,
  unit_id uuid not null,
  title varchar(120) not null,
  styrk_code char(4) character set ascii null comment 'STYRK-08',
  full_time_minutes smallint unsigned not null,
  holder_level tinyint unsigned not null,
  scarce_since date null,
  leaving_minutes smallint unsigned not null comment 'minutes a week that may leave the job in all',
  created_at datetime(6) not null,
  version int not null,
  constraint job_unit_fk foreign key (organisation, unit_id) references unit (organisation, id),
  constraint job_styrk check (styrk_code regexp '^[0-9]{4}$'),
  constraint job_full_time check (full_time_minutes between 60 and 3000),
  constraint job_holder_level check (holder_level between 0 and 3),
  constraint job_leaving check (leaving_minutes <= full_time_minutes)
);
create index job_of_unit on job (organisation, unit_id);
create index job_title on job (organisation, title);

create table job_task (
  id uuid not null primary key,
  job_id uuid not null,
  line smallint unsigned not null,
  name varchar(160) not null,
  done_when varchar(500) not null,
  frequency varchar(12) character set ascii not null,
  minutes smallint unsigned not null comment 'each time',
  times smallint unsigned not null,
  named_days tinyint unsigned not null comment 'one bit per day, Monday the lowest',
  days tinyint unsigned not null comment 'follows from frequency, times and named days',
  day_minutes smallint unsigned not null comment 'on each of the days',
  week_minutes smallint unsigned not null,
  window_start smallint unsigned not null comment 'minutes after midnight',
  window_end smallint unsigned not null,
  place varchar(80) not null,
  family varchar(20) character set ascii not null,
  demands char(12) character set ascii not null comment '0 to 4 for each of twelve demands',
  level tinyint unsigned not null,
  authorisation_only boolean not null,
  learn_weeks tinyint unsigned not null,
  supervised boolean not null,
  supervision_percent tinyint unsigned not null,
  with_colleagues boolean not null,
  max_split tinyint unsigned not null,
  result_for varchar(160) not null,
  version int not null,
  constraint job_task_job_fk foreign key (job_id) references job (id),
  constraint job_task_frequency check (frequency in ('NAMED_DAYS', 'PER_WEEK', 'PER_DAY', 'PER_YEAR')),
  constraint job_task_minutes check (minutes between 1 and 1440),
  constraint job_task_times check (times between 1 and 366),
  constraint job_task_days check (named_days between 0 and 127 and days between 1 and 127),
  constraint job_task_load check (week_minutes = bit_count(days) * day_minutes),
  constraint job_task_window check (window_end <= 1440 and window_end >= window_start + day_minutes),
  constraint job_task_demands check (demands regexp '^[0-4]{12}$'),
  constraint job_task_level check (level between 0 and 3),
  constraint job_task_learn check (learn_weeks between 1 and 52),
  constraint job_task_supervision check (supervision_percent between 0 and 100),
  constraint job_task_split check (max_split between 1 and 9)
);
create index job_task_of_job on job_task (job_id, line);

-- What is assumed about the work that a position lays on others; a later row replaces an earlier one from its date.
create table planning_value (
  id uuid not null primary key,
  kind varchar(30) character set ascii not null,
  valid_from date not null,
  amount smallint unsigned not null,
  source varchar(200) not null,
  constraint planning_value_kind check (kind in ('MENTOR_MINUTES', 'SUPERVISION_PERCENT', 'HANDOVER_MINUTES')),
  constraint planning_value_once unique (kind, valid_from)
);
insert into planning_value (id, kind, valid_from, amount, source) values
  ('01920000-0000-7000-8000-000000000001', 'MENTOR_MINUTES', '2024-01-01', 90, 'Egen antakelse ved oppstart, endres når virksomhetene har målt'),
  ('01920000-0000-7000-8000-000000000002', 'SUPERVISION_PERCENT', '2024-01-01', 10, 'Egen antakelse ved oppstart, endres når virksomhetene har målt'),
  ('01920000-0000-7000-8000-000000000003', 'HANDOVER_MINUTES', '2024-01-01', 10, 'Egen antakelse ved oppstart, endres når virksomhetene har målt');
