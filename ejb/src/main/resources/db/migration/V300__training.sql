-- Training plans: goals and steps, the participant's own words, and what was said and approved.
create table training_plan (
  id uuid not null primary key,
  organisation char(9) character set ascii collate ascii_bin not null,
  unit_id uuid not null,
  position_id uuid not null,
  position_version smallint unsigned not null,
  position_title varchar(120) not null,
  participant_id uuid not null,
  workplace_mentor_id uuid null,
  begins date null,
  ends date null,
  opened_by uuid not null,
  opened_at datetime(6) not null,
  participant_approved_at datetime(6) null,
  leader_approved_at datetime(6) null,
  nav_approved_at datetime(6) null comment 'locks the plan',
  revision int not null comment 'counts changes of content only',
  version int not null,
  constraint training_plan_unit_fk foreign key (organisation, unit_id) references unit (organisation, id),
  constraint training_plan_position_fk foreign key (position_id, position_version) references position_version (position_id, number),
  constraint training_plan_participant_fk foreign key (participant_id) references user_account (id),
  constraint training_plan_mentor_fk foreign key (workplace_mentor_id) references user_account (id),
  constraint training_plan_opener_fk foreign key (opened_by) references user_account (id),
  constraint training_plan_other_mentor check (workplace_mentor_id is null or workplace_mentor_id <> participant_id),
  constraint training_plan_order check (nav_approved_at is null
    or (participant_approved_at is not null and leader_approved_at is not null)),
  constraint training_plan_whole check (nav_approved_at is null
    or (begins is not null and ends is not null and ends >= begins and workplace_mentor_id is not null))
);
create index training_plan_of_unit on training_plan (organisation, unit_id);
create index training_plan_position on training_plan (position_id, position_version);
create index training_plan_participant on training_plan (participant_id);
create index training_plan_mentor on training_plan (workplace_mentor_id);
create index training_plan_opener on training_plan (opened_by);

create table training_goal (
  id uuid not null primary key,
  plan_id uuid not null,
  place smallint unsigned not null,
  title varchar(200) not null,
  reason varchar(1000) not null,
  constraint training_goal_plan_fk foreign key (plan_id) references training_plan (id)
);
create index training_goal_plan on training_goal (plan_id, place);

-- task_id is no foreign key: it names a line of the position's version, which outlives the task.
create table training_step (
  id uuid not null primary key,
  goal_id uuid not null,
  place smallint unsigned not null,
  task_id uuid null,
  task_name varchar(160) not null,
  description varchar(400) not null,
  level tinyint unsigned not null comment '0 shown, 1 together, 2 alone, 3 can explain: the aim',
  evidence varchar(400) not null,
  responsible varchar(30) character set ascii null,
  target_week smallint unsigned null comment 'week of the plan, 1 is the first',
  reached tinyint unsigned null,
  confirmed_by uuid null,
  confirmed_at datetime(6) null,
  constraint training_step_goal_fk foreign key (goal_id) references training_goal (id),
  constraint training_step_confirmer_fk foreign key (confirmed_by) references user_account (id),
  constraint training_step_level check (level between 0 and 3 and (reached is null or reached between 0 and 3)),
  constraint training_step_responsible check (responsible in ('PARTICIPANT', 'WORKPLACE_MENTOR', 'LEADER')),
  constraint training_step_week check (target_week between 1 and 260),
  constraint training_step_confirmed check ((reached is null) = (confirmed_at is null) and (reached is null) = (confirmed_by is null))
);
create index training_step_goal on training_step (goal_id, place);
create index training_step_confirmer on training_step (confirmed_by);

create table participant_voice (
  plan_id uuid not null primary key,
  words varchar(4000) not null,
  version int not null,
  constraint participant_voice_plan_fk foreign key (plan_id) references training_plan (id)
);

create table plan_entry (
  id uuid not null primary key,
  plan_id uuid not null,
  kind varchar(30) character set ascii not null,
  party varchar(30) character set ascii not null,
  author_id uuid not null,
  words varchar(4000) not null,
  written_at datetime(6) not null,
  constraint plan_entry_plan_fk foreign key (plan_id) references training_plan (id),
  constraint plan_entry_author_fk foreign key (author_id) references user_account (id),
  constraint plan_entry_kind check (kind in ('OPENED', 'COMMENT', 'APPROVED', 'APPROVED_ON_BEHALF', 'TAKEN_BACK', 'TAKEN_BACK_ALL', 'STEP_CONFIRMED')),
  constraint plan_entry_party check (party in ('PARTICIPANT', 'WORKPLACE_MENTOR', 'LEADER', 'NAV_MENTOR')),
  constraint plan_entry_words check (kind not in ('COMMENT', 'APPROVED_ON_BEHALF') or words <> '')
);
create index plan_entry_plan on plan_entry (plan_id, written_at);
create index plan_entry_author on plan_entry (author_id);
