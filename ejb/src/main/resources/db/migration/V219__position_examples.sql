-- Anonymised copies of approved versions, for HR managers of all companies. Nothing in a copy names organisation, unit or place;
-- whose it is stands in the row for taking it back and is never shown to others.
create table position_example (
  id uuid not null primary key comment 'from the form: shared twice is shared once',
  organisation char(9) character set ascii collate ascii_bin not null,
  position_id uuid not null,
  number smallint unsigned not null,
  title varchar(120) not null,
  trade char(4) character set ascii null comment 'STYRK-08 of the job that gives most minutes',
  week_minutes smallint unsigned not null comment 'of the tasks that were shared',
  tasks smallint unsigned not null,
  words varchar(4000) not null comment 'names of the tasks, for the search',
  shared_at datetime(6) not null,
  shared_by uuid not null,
  withdrawn_at datetime(6) null,
  version int not null,
  constraint position_example_organisation_fk foreign key (organisation) references organisation (orgnr),
  constraint position_example_version_fk foreign key (position_id, number) references position_version (position_id, number),
  constraint position_example_account_fk foreign key (shared_by) references user_account (id),
  constraint position_example_trade check (trade regexp '^[0-9]{4}$'),
  constraint position_example_work check (week_minutes >= 1 and tasks >= 1)
);
create index position_example_of_organisation on position_example (organisation);
create index position_example_of_version on position_example (position_id, number);
create index position_example_of_account on position_example (shared_by);
create index position_example_of_trade on position_example (trade);

create table position_example_task (
  id uuid not null primary key,
  example_id uuid not null,
  line smallint unsigned not null,
  name varchar(160) not null,
  done_when varchar(500) not null,
  days tinyint unsigned not null,
  day_minutes smallint unsigned not null,
  window_start smallint unsigned not null,
  window_end smallint unsigned not null,
  family varchar(20) character set ascii not null,
  demands char(12) character set ascii not null,
  level tinyint unsigned not null,
  learn_weeks tinyint unsigned not null,
  supervised boolean not null,
  with_colleagues boolean not null,
  constraint position_example_task_example_fk foreign key (example_id) references position_example (id),
  constraint position_example_task_line unique (example_id, line),
  constraint position_example_task_days check (days between 1 and 127),
  constraint position_example_task_demands check (demands regexp '^[0-4]{12}$')
);
