-- Gates passed in spite of what was missing: reason, who, when, and the day by which it must be in place.
create table gate_override (
  id uuid not null primary key,
  gate char(1) character set ascii collate ascii_bin not null,
  organisation char(9) character set ascii collate ascii_bin not null,
  subject_id uuid not null comment 'the position or plan that was let through',
  missing smallint unsigned not null,
  reason varchar(1000) not null,
  account_id uuid not null,
  account_name varchar(120) not null,
  passed_at datetime(6) not null,
  due_on date not null,
  settled_at datetime(6) null,
  version int not null,
  constraint gate_override_organisation_fk foreign key (organisation) references organisation (orgnr),
  constraint gate_override_account_fk foreign key (account_id) references user_account (id),
  constraint gate_override_gate check (gate in ('A', 'B', 'C')),
  constraint gate_override_missing check (missing > 0),
  constraint gate_override_reason check (char_length(reason) >= 10),
  constraint gate_override_settled check (settled_at is null or settled_at >= passed_at)
);
create index gate_override_of_subject on gate_override (subject_id);
create index gate_override_open on gate_override (organisation, settled_at, due_on);
create index gate_override_of_account on gate_override (account_id);
