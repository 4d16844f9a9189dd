-- Positions that a company shows to Nav mentors (openings), Nav's interest in them, and what is said about it.
-- One row per position that was ever shown; whether it is shown now is told by tailored_position.status.
create table opening (
  position_id uuid not null primary key,
  organisation char(9) character set ascii collate ascii_bin not null,
  unit_id uuid not null,
  number smallint unsigned not null comment 'the approved version that is shown; everything else is copied from it for the search',
  title varchar(120) not null,
  unit_name varchar(120) not null,
  work varchar(4000) not null comment 'tasks, places and donor jobs in words',
  trades varchar(200) character set ascii not null comment 'STYRK-08 of the donor jobs, a blank before and after each',
  week_minutes smallint unsigned not null,
  full_time_minutes smallint unsigned not null,
  days tinyint unsigned not null,
  tasks smallint unsigned not null,
  demands char(12) character set ascii not null comment 'the highest of its tasks',
  with_colleagues boolean not null comment 'at least one task is done together with others',
  shown_at datetime(6) not null,
  open_since datetime(6) not null comment 'when it was shown, or last said to be open still',
  version int not null,
  constraint opening_position_fk foreign key (position_id) references tailored_position (id),
  constraint opening_version_fk foreign key (position_id, number) references position_version (position_id, number),
  constraint opening_unit_fk foreign key (organisation, unit_id) references unit (organisation, id),
  constraint opening_days check (days between 1 and 127),
  constraint opening_demands check (demands regexp '^[0-4]{12}$'),
  constraint opening_whole check (week_minutes between 1 and full_time_minutes)
);
create index opening_of_version on opening (position_id, number);
create index opening_of_unit on opening (organisation, unit_id);
create index opening_newest on opening (shown_at);

-- Says nothing about the person whom the Nav office has in mind: there is no column for it.
create table opening_interest (
  id uuid not null primary key comment 'from the form: the same interest sent twice is one',
  position_id uuid not null,
  company char(9) character set ascii collate ascii_bin not null,
  office char(9) character set ascii collate ascii_bin not null comment 'the Nav office',
  mentor uuid not null comment 'the Nav mentor, as contact',
  declared_at datetime(6) not null,
  company_word_at datetime(6) null,
  office_word_at datetime(6) not null,
  last_word_at datetime(6) not null comment 'the later of the two',
  company_seen_at datetime(6) null,
  office_seen_at datetime(6) not null,
  hidden_at datetime(6) null comment 'when the company stopped showing the position',
  outcome varchar(20) character set ascii null,
  outcome_side varchar(8) character set ascii null,
  ended_at datetime(6) null,
  version int not null,
  standing boolean generated always as (if(ended_at is null, true, null)) virtual comment 'null when it has ended, so that it counts once while it stands',
  constraint opening_interest_opening_fk foreign key (position_id) references opening (position_id),
  constraint opening_interest_company_fk foreign key (company) references organisation (orgnr),
  constraint opening_interest_office_fk foreign key (office) references organisation (orgnr),
  constraint opening_interest_mentor_fk foreign key (mentor) references user_account (id),
  constraint opening_interest_outcome check (outcome in ('TRAINING_PLAN', 'VISIT', 'NOT_NOW', 'FILLED_OTHERWISE', 'WITHDRAWN')),
  constraint opening_interest_side check (outcome_side in ('COMPANY', 'OFFICE')),
  constraint opening_interest_ended check ((ended_at is null) = (outcome is null) and (ended_at is null) = (outcome_side is null)),
  constraint opening_interest_stands_once unique (position_id, office, standing)
);
create index opening_interest_of_position on opening_interest (position_id);
create index opening_interest_of_company on opening_interest (company, ended_at);
create index opening_interest_of_office on opening_interest (office, ended_at);
create index opening_interest_of_mentor on opening_interest (mentor);

create table opening_message (
  id uuid not null primary key comment 'from the form',
  interest_id uuid not null,
  side varchar(8) character set ascii not null,
  author uuid not null,
  written_at datetime(6) not null,
  text varchar(1000) not null,
  constraint opening_message_interest_fk foreign key (interest_id) references opening_interest (id),
  constraint opening_message_author_fk foreign key (author) references user_account (id),
  constraint opening_message_side check (side in ('COMPANY', 'OFFICE')),
  constraint opening_message_text check (text <> '')
);
create index opening_message_of_interest on opening_message (interest_id, written_at);
create index opening_message_of_author on opening_message (author);

-- A later row replaces an earlier one from its date.
create table opening_limit (
  id uuid not null primary key,
  kind varchar(20) character set ascii not null,
  valid_from date not null,
  amount smallint unsigned not null comment 'days',
  source varchar(200) not null,
  constraint opening_limit_kind check (kind in ('SILENT_DAYS', 'SHOWN_DAYS')),
  constraint opening_limit_amount check (amount between 1 and 1000),
  constraint opening_limit_once unique (kind, valid_from)
);
insert into opening_limit (id, kind, valid_from, amount, source) values
  ('01920000-0000-7000-8000-000000000218', 'SILENT_DAYS', '2024-01-01', 14, 'Egen antakelse ved oppstart, endres når Nav og virksomhetene har erfaringer'),
  ('01920000-0000-7000-8000-000000000219', 'SHOWN_DAYS', '2024-01-01', 90, 'Egen antakelse ved oppstart, endres når Nav og virksomhetene har erfaringer');

-- What companies show already.
insert into opening (position_id, organisation, unit_id, number, title, unit_name, work, trades, week_minutes,
  full_time_minutes, days, tasks, demands, with_colleagues, shown_at, open_since, version)
select v.position_id, v.organisation, v.unit_id, v.number, v.title, v.unit_name,
  left(group_concat(concat_ws(' ', l.name, l.place, l.job_title) order by l.line separator ' '), 4000),
  left(concat(' ', coalesce(group_concat(distinct j.styrk_code order by j.styrk_code separator ' '), ''), ' '), 200),
  v.week_minutes, v.full_time_minutes, bit_or(l.days), count(distinct l.id),
  concat(max(substring(l.demands, 1, 1)), max(substring(l.demands, 2, 1)), max(substring(l.demands, 3, 1)),
    max(substring(l.demands, 4, 1)), max(substring(l.demands, 5, 1)), max(substring(l.demands, 6, 1)),
    max(substring(l.demands, 7, 1)), max(substring(l.demands, 8, 1)), max(substring(l.demands, 9, 1)),
    max(substring(l.demands, 10, 1)), max(substring(l.demands, 11, 1)), max(substring(l.demands, 12, 1))),
  max(l.with_colleagues), utc_timestamp(6), utc_timestamp(6), 1
from tailored_position p join position_version v on v.position_id = p.id and v.number = p.published_version
join position_version_line l on l.version_id = v.id
left join job_task t on t.id = l.task_id left join job j on j.id = t.job_id
where p.status = 'SHOWN'
group by v.id, v.position_id, v.organisation, v.unit_id, v.number, v.title, v.unit_name, v.week_minutes, v.full_time_minutes;
