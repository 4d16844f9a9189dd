-- Importing tasks: a file may name the job of each task; what a person says about its columns and lines is kept with it.
alter table task_file
  modify job_id uuid null comment 'null for a file that names the job of each task',
  add column_keys varchar(2000) character set ascii null comment 'what each column is, by its place, with commas between';

-- What a person has corrected in a line of a file, or that the line is left out. Goes with its file.
create table task_file_line (
  id uuid not null primary key,
  file_id uuid not null,
  line int unsigned not null comment 'number as the spreadsheet program shows it',
  cells mediumtext not null comment 'corrected cells by their place, as JSON',
  left_out boolean not null,
  constraint task_file_line_file_fk foreign key (file_id) references task_file (id) on delete cascade,
  constraint task_file_line_once unique (file_id, line),
  constraint task_file_line_json check (json_valid(cells))
);

-- What the columns of a file are, remembered for the next file with the same headings.
create table column_choice (
  id uuid not null primary key,
  organisation char(9) character set ascii collate ascii_bin not null,
  headings char(64) character set ascii not null comment 'SHA-256 of the headings in their order',
  column_keys varchar(2000) character set ascii not null,
  chosen_at datetime(6) not null,
  constraint column_choice_organisation_fk foreign key (organisation) references organisation (orgnr),
  constraint column_choice_once unique (organisation, headings)
);
