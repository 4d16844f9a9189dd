-- What a person for whom a position is composed manages and wishes: function and time, chosen by the person. No name, no diagnosis.
create table position_frame (
  position_id uuid not null primary key,
  least_minutes smallint unsigned not null comment 'a week',
  most_minutes smallint unsigned not null comment 'a week',
  suitable_days tinyint unsigned not null comment 'one bit per day, Monday the lowest',
  fewest_days tinyint unsigned not null,
  most_days tinyint unsigned not null,
  day_start smallint unsigned not null comment 'minutes after midnight',
  day_end smallint unsigned not null,
  least_day_minutes smallint unsigned not null,
  most_day_minutes smallint unsigned not null,
  level_ceiling tinyint unsigned not null,
  limits char(12) character set ascii not null comment 'highest demand of each kind, 4 is no limit',
  doses char(12) character set ascii not null comment 'per kind: 0 as long as may be, 1-4 at most 30, 60, 120, 240 minutes a day',
  most_tasks tinyint unsigned not null,
  most_places tinyint unsigned not null,
  interests varchar(80) character set ascii not null comment 'codes of kinds of work with a space between',
  donors varchar(12) character set ascii not null,
  version int not null,
  constraint position_frame_position_fk foreign key (position_id) references tailored_position (id),
  constraint position_frame_week check (least_minutes between 1 and most_minutes and most_minutes <= 3000),
  constraint position_frame_days check (suitable_days between 1 and 127 and fewest_days between 1 and most_days
    and most_days <= bit_count(suitable_days)),
  constraint position_frame_day check (day_start < day_end and day_end <= 1440
    and least_day_minutes <= most_day_minutes and most_day_minutes <= day_end - day_start),
  constraint position_frame_reach check (fewest_days * least_day_minutes <= most_minutes and most_days * most_day_minutes >= least_minutes),
  constraint position_frame_level check (level_ceiling between 0 and 3),
  constraint position_frame_limits check (limits regexp '^[0-4]{12}$' and doses regexp '^[0-4]{12}$'),
  constraint position_frame_variety check (most_tasks between 1 and 30 and most_places between 1 and 20),
  constraint position_frame_donors check (donors in ('OWN_UNIT', 'NEIGHBOURS', 'EVERYWHERE'))
);

-- Minutes a week of supervised work that a unit can attend to; where nothing is said the dated value below counts.
create table unit_supervision (
  unit_id uuid not null primary key,
  organisation char(9) character set ascii collate ascii_bin not null,
  week_minutes smallint unsigned not null,
  version int not null,
  constraint unit_supervision_unit_fk foreign key (organisation, unit_id) references unit (organisation, id),
  constraint unit_supervision_minutes check (week_minutes <= 10080)
);
create index unit_supervision_of_organisation on unit_supervision (organisation, unit_id);

alter table planning_value drop constraint planning_value_kind;
alter table planning_value add constraint planning_value_kind
  check (kind in ('MENTOR_MINUTES', 'SUPERVISION_PERCENT', 'HANDOVER_MINUTES', 'SUPERVISED_MINUTES'));
insert into planning_value (id, kind, valid_from, amount, source) values
  ('01920000-0000-7000-8000-000000000004', 'SUPERVISED_MINUTES', '2024-01-01', 1200, 'Egen antakelse ved oppstart, endres når virksomhetene har målt');

-- How a run came nearer: milliseconds, points and bound each time that one of them changed.
alter table composition_run add column history text character set ascii not null default '';

-- A suggestion is a run of the optimiser for positions of the portal; ids stand in the order of the places in the problem.
create table suggestion (
  id uuid not null primary key,
  organisation char(9) character set ascii collate ascii_bin not null,
  run_id uuid not null,
  made_by uuid not null,
  made_at datetime(6) not null,
  variant varchar(12) character set ascii not null,
  keeps_placed boolean not null,
  time_limit_seconds smallint unsigned not null,
  seed bigint not null,
  based_on uuid null comment 'the suggestion of which it is another try; no foreign key: that one may be gone',
  positions blob not null comment 'ids, 16 bytes each',
  tasks mediumblob not null comment 'ids, 16 bytes each',
  excluded blob not null comment 'position and task, 32 bytes each',
  patterns mediumtext character set ascii not null comment 'day patterns of each position as numbers',
  constraint suggestion_organisation_fk foreign key (organisation) references organisation (orgnr),
  constraint suggestion_run_fk foreign key (run_id) references composition_run (id) on delete cascade,
  constraint suggestion_account_fk foreign key (made_by) references user_account (id),
  constraint suggestion_variant check (variant in ('AS_ASKED', 'LIGHT', 'STRETCH', 'DIFFERENT'))
);
create index suggestion_of_organisation on suggestion (organisation, made_at);
create index suggestion_run on suggestion (run_id);
create index suggestion_account on suggestion (made_by);
