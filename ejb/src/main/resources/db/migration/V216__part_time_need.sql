-- Why a position is part-time and what was said when that was discussed with the union representatives
-- (working environment act § 14-1 b). One row for each number of hours that the position has been planned with.
create table part_time_need (
  id uuid not null primary key,
  organisation char(9) character set ascii collate ascii_bin not null,
  position_id uuid not null,
  week_minutes smallint unsigned not null comment 'hours that the need and the discussion are about',
  full_time_minutes smallint unsigned not null,
  need varchar(2000) not null,
  written_on date not null,
  written_by uuid not null comment 'who stored it last',
  written_by_name varchar(120) not null,
  talk varchar(20) character set ascii not null,
  talked_on date null,
  talked_with varchar(160) not null comment 'roles and unions, no names of persons',
  said varchar(2000) not null comment 'what was said, or how one knows that there are no representatives',
  stored_at datetime(6) not null,
  version int not null,
  constraint part_time_need_organisation_fk foreign key (organisation) references organisation (orgnr),
  constraint part_time_need_position_fk foreign key (position_id) references tailored_position (id),
  constraint part_time_need_writer_fk foreign key (written_by) references user_account (id),
  constraint part_time_need_hours unique (position_id, week_minutes, full_time_minutes),
  constraint part_time_need_part_time check (week_minutes < full_time_minutes),
  constraint part_time_need_told check (char_length(need) > 0),
  constraint part_time_need_talk check (
    (talk = 'NOT_YET' and talked_on is null and talked_with = '' and said = '')
    or (talk = 'HELD' and talked_on is not null and talked_with <> '' and said <> '')
    or (talk = 'NO_REPRESENTATIVES' and talked_on is null and talked_with = '' and said <> ''))
);
create index part_time_need_of_organisation on part_time_need (organisation);
create index part_time_need_writer on part_time_need (written_by);
