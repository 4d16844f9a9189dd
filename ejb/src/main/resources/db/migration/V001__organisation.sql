-- Organisations and their trees of units. Everything else refers to these two.
create table organisation (
  orgnr char(9) character set ascii collate ascii_bin not null primary key,
  name varchar(160) not null,
  kind varchar(20) not null,
  full_time_minutes smallint unsigned not null default 2250 comment 'minutes a week of a full-time position, 37.5 h',
  created_at datetime(6) not null,
  version int not null,
  constraint organisation_orgnr check (orgnr regexp '^[0-9]{9}$'),
  constraint organisation_kind check (kind in ('COMPANY', 'NAV_OFFICE', 'MUNICIPALITY')),
  constraint organisation_full_time check (full_time_minutes between 60 and 3000)
);
create index organisation_name on organisation (name);

create table unit (
  id uuid not null primary key,
  organisation char(9) character set ascii collate ascii_bin not null,
  code varchar(40) not null,
  name varchar(120) not null,
  parent_id uuid null,
  version int not null,
  constraint unit_organisation_fk foreign key (organisation) references organisation (orgnr),
  constraint unit_code unique (organisation, code),
  constraint unit_not_own_parent check (parent_id <> id),
  constraint unit_in_organisation unique (organisation, id),
  constraint unit_parent_fk foreign key (organisation, parent_id) references unit (organisation, id)
);
create index unit_parent on unit (parent_id);
