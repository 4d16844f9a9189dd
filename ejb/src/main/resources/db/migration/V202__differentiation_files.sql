-- Files of tasks that were handed in and are looked at before they are stored; emptied when stored, removed after a day.
create table task_file (
  id uuid not null primary key,
  organisation char(9) character set ascii collate ascii_bin not null,
  job_id uuid not null,
  handed_in_by uuid not null,
  handed_in_at datetime(6) not null,
  content mediumblob null,
  constraint task_file_organisation_fk foreign key (organisation) references organisation (orgnr),
  constraint task_file_job_fk foreign key (job_id) references job (id),
  constraint task_file_account_fk foreign key (handed_in_by) references user_account (id)
);
create index task_file_of_organisation on task_file (organisation);
create index task_file_of_job on task_file (job_id);
create index task_file_of_account on task_file (handed_in_by);
create index task_file_age on task_file (handed_in_at);
