-- What somebody saw being done while following a colleague in a job. Work, never persons.
create table shadow_note (
  id uuid not null primary key comment 'made by the page: what is sent twice counts once',
  organisation char(9) character set ascii collate ascii_bin not null,
  job_id uuid not null,
  noted_by uuid not null,
  name varchar(160) null comment 'the work; null when it was made into a task or taken away, so that it does not come back',
  started_at datetime(6) not null comment 'by the clock of the phone',
  ended_at datetime(6) null comment 'null while it is being done',
  constraint shadow_note_organisation_fk foreign key (organisation) references organisation (orgnr),
  constraint shadow_note_job_fk foreign key (job_id) references job (id),
  constraint shadow_note_account_fk foreign key (noted_by) references user_account (id),
  constraint shadow_note_end check (ended_at is null or ended_at >= started_at)
);
create index shadow_note_of_organisation on shadow_note (organisation);
create index shadow_note_of_job on shadow_note (job_id, started_at);
create index shadow_note_of_account on shadow_note (noted_by);
create index shadow_note_age on shadow_note (started_at);
