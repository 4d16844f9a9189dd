-- The inclusion target. A hire is a row without any person: no name, no account, no plan.
create table inclusion_target (
  id uuid not null primary key,
  organisation char(9) character set ascii collate ascii_bin null comment 'null: the default of the portal',
  valid_from date not null,
  numerator smallint unsigned not null,
  denominator smallint unsigned not null,
  definition varchar(20) not null comment 'which rules say who counts as included',
  counts_internal_moves boolean not null,
  source varchar(300) not null,
  constraint inclusion_target_organisation_fk foreign key (organisation) references organisation (orgnr),
  constraint inclusion_target_fraction check (numerator > 0 and numerator < denominator),
  constraint inclusion_target_from unique (organisation, valid_from)
);
insert into inclusion_target values
  (uuid(), null, '2015-01-01', 1, 20, 'gap-2020', false,
   'Inkluderingsdugnaden: circular of 20 June 2018 (5 %), definition of 2020 (FOR-2019-12-13-1750); the state target lapsed after 2021, own targets are voluntary');

-- Key of the organisation for the hash of the employer's own hire ids. Its row is also the lock of an import.
create table hire_secret (
  organisation char(9) character set ascii collate ascii_bin not null primary key,
  secret binary(32) not null,
  constraint hire_secret_organisation_fk foreign key (organisation) references organisation (orgnr)
);

create table hire (
  id uuid not null primary key,
  organisation char(9) character set ascii collate ascii_bin not null,
  unit_id uuid not null,
  hire_key char(64) character set ascii collate ascii_bin null comment 'HMAC of the employer''s id; gone when the year is closed',
  hired_on date null comment 'gone when the year is closed',
  month date not null comment 'first day of the month',
  employment varchar(20) not null,
  answer varchar(20) not null,
  definition varchar(20) not null,
  counted boolean not null,
  version int not null,
  constraint hire_unit_fk foreign key (organisation, unit_id) references unit (organisation, id),
  constraint hire_once unique (organisation, hire_key),
  constraint hire_employment check (employment in ('PERMANENT', 'TEMPORARY', 'APPRENTICE', 'TRAINEE', 'INTERNAL_MOVE')),
  constraint hire_answer check (answer in ('YES', 'NO', 'NOT_ANSWERED')),
  constraint hire_month_first check (dayofmonth(month) = 1),
  constraint hire_open_or_closed check ((hire_key is null) = (hired_on is null))
);
create index hire_by_month on hire (organisation, month);
create index hire_by_day on hire (organisation, hired_on, id);
create index hire_of_unit on hire (organisation, unit_id);

-- Sums kept in the same transaction as the hires; every figure is read from here.
create table hire_month (
  organisation char(9) character set ascii collate ascii_bin not null,
  unit_id uuid not null,
  month date not null,
  definition varchar(20) not null,
  hires int not null,
  yes int not null,
  no int not null,
  not_answered int not null,
  primary key (organisation, unit_id, month, definition),
  constraint hire_month_unit_fk foreign key (organisation, unit_id) references unit (organisation, id),
  constraint hire_month_sums check (hires = yes + no + not_answered and yes >= 0 and no >= 0 and not_answered >= 0)
);
create index hire_month_of_month on hire_month (organisation, month);

create table hire_year_closed (
  organisation char(9) character set ascii collate ascii_bin not null,
  year smallint unsigned not null,
  closed_at datetime(6) not null,
  primary key (organisation, year),
  constraint hire_year_closed_organisation_fk foreign key (organisation) references organisation (orgnr)
);
