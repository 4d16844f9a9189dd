-- Tailored positions, their approved versions, and the shares of tasks that they hold.
create table tailored_position (
  id uuid not null primary key,
  organisation char(9) character set ascii collate ascii_bin not null,
  unit_id uuid not null,
  title varchar(120) not null,
  purpose varchar(1000) not null,
  status varchar(12) character set ascii not null,
  full_time_minutes smallint unsigned not null,
  week_minutes smallint unsigned not null comment 'sum of its shares',
  mentor_minutes smallint unsigned not null,
  handover_minutes smallint unsigned not null comment 'a week, per share',
  latest_version smallint unsigned not null,
  published_version smallint unsigned null,
  moves int unsigned not null,
  created_at datetime(6) not null,
  version int not null,
  constraint tailored_position_unit_fk foreign key (organisation, unit_id) references unit (organisation, id),
  constraint tailored_position_status check (status in ('DRAFT', 'APPROVED', 'PUBLISHED', 'SHOWN')),
  constraint tailored_position_full_time check (full_time_minutes between 60 and 3000),
  constraint tailored_position_whole check (week_minutes <= full_time_minutes),
  constraint tailored_position_approved check (status = 'DRAFT' or latest_version > 0),
  constraint tailored_position_published check (
    (published_version is null or published_version <= latest_version)
    and (status not in ('PUBLISHED', 'SHOWN') or published_version is not null))
);
create index tailored_position_of_unit on tailored_position (organisation, unit_id);
create index tailored_position_title on tailored_position (organisation, title);

create table position_version (
  id uuid not null primary key,
  position_id uuid not null,
  number smallint unsigned not null,
  organisation char(9) character set ascii collate ascii_bin not null,
  unit_id uuid not null,
  unit_name varchar(120) not null,
  title varchar(120) not null,
  purpose varchar(1000) not null,
  full_time_minutes smallint unsigned not null,
  week_minutes smallint unsigned not null,
  mentor_minutes smallint unsigned not null,
  approved_by uuid not null,
  approved_at datetime(6) not null,
  constraint position_version_position_fk foreign key (position_id) references tailored_position (id),
  constraint position_version_unit_fk foreign key (organisation, unit_id) references unit (organisation, id),
  constraint position_version_approver_fk foreign key (approved_by) references user_account (id),
  constraint position_version_number unique (position_id, number),
  constraint position_version_first check (number >= 1),
  constraint position_version_whole check (week_minutes between 1 and full_time_minutes)
);
create index position_version_of_unit on position_version (organisation, unit_id);
create index position_version_approver on position_version (approved_by);

-- task_id is no foreign key: a version outlives the task that it was taken from.
create table position_version_line (
  id uuid not null primary key,
  version_id uuid not null,
  line smallint unsigned not null,
  task_id uuid not null,
  name varchar(160) not null,
  done_when varchar(500) not null,
  job_title varchar(120) not null,
  unit_name varchar(120) not null,
  days tinyint unsigned not null,
  day_minutes smallint unsigned not null,
  window_start smallint unsigned not null,
  window_end smallint unsigned not null,
  place varchar(80) not null,
  family varchar(20) character set ascii not null,
  demands char(12) character set ascii not null,
  level tinyint unsigned not null,
  learn_weeks tinyint unsigned not null,
  supervised boolean not null,
  with_colleagues boolean not null,
  result_for varchar(160) not null,
  constraint position_version_line_version_fk foreign key (version_id) references position_version (id),
  constraint position_version_line_number unique (version_id, line),
  constraint position_version_line_days check (days between 1 and 127),
  constraint position_version_line_demands check (demands regexp '^[0-4]{12}$')
);

create table task_share (
  id uuid not null primary key,
  position_id uuid not null,
  task_id uuid not null,
  days tinyint unsigned not null comment 'days of the task that the position does',
  week_minutes smallint unsigned not null,
  place smallint unsigned not null comment 'order on the board',
  constraint task_share_position_fk foreign key (position_id) references tailored_position (id),
  constraint task_share_task_fk foreign key (task_id) references job_task (id),
  constraint task_share_once unique (position_id, task_id),
  constraint task_share_days check (days between 1 and 127),
  constraint task_share_minutes check (week_minutes >= 1)
);
create index task_share_of_task on task_share (task_id);

-- The id comes from the form: the same move sent twice is stored once.
create table board_move (
  id uuid not null primary key,
  position_id uuid not null,
  task_id uuid not null comment 'no foreign key: the note outlives the task',
  days_before tinyint unsigned not null,
  days_after tinyint unsigned not null,
  moved_by uuid not null,
  moved_at datetime(6) not null,
  undone boolean not null,
  constraint board_move_position_fk foreign key (position_id) references tailored_position (id),
  constraint board_move_account_fk foreign key (moved_by) references user_account (id),
  constraint board_move_days check (days_before <= 127 and days_after <= 127)
);
create index board_move_of_position on board_move (position_id, moved_at);
create index board_move_account on board_move (moved_by);
