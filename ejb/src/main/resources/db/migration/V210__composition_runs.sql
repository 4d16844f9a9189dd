-- Runs of the optimiser with their answers. The problem is not stored.
create table composition_run (
  id uuid not null primary key,
  organisation char(9) character set ascii collate ascii_bin not null,
  started_by uuid not null,
  node varchar(100) not null comment 'the server that works on it',
  state varchar(10) character set ascii not null,
  instance_name varchar(200) not null,
  seed bigint not null,
  time_limit_seconds smallint unsigned not null,
  queued_at datetime(6) not null,
  begun_at datetime(6) null,
  ended_at datetime(6) null,
  objective bigint null,
  bound bigint null comment 'no composition is worth more',
  proven boolean not null,
  reproducible boolean null,
  iterations bigint not null,
  elapsed_millis bigint not null,
  answer mediumtext null comment 'JSON: solution, terms, explanations',
  sent_key char(64) character set ascii collate ascii_bin null comment 'SHA-256 of the Idempotency-Key',
  sent_body char(64) character set ascii collate ascii_bin null comment 'SHA-256 of what was sent under it',
  version int not null,
  constraint composition_run_organisation_fk foreign key (organisation) references organisation (orgnr),
  constraint composition_run_account_fk foreign key (started_by) references user_account (id),
  constraint composition_run_once unique (started_by, sent_key),
  constraint composition_run_state check (state in ('QUEUED', 'RUNNING', 'FINISHED', 'CANCELLED', 'FAILED')),
  constraint composition_run_limit check (time_limit_seconds between 1 and 300),
  constraint composition_run_begun check ((state <> 'QUEUED' or begun_at is null)
    and (state not in ('RUNNING', 'FINISHED') or begun_at is not null)),
  constraint composition_run_ended check ((state in ('QUEUED', 'RUNNING')) = (ended_at is null)),
  constraint composition_run_answer check ((objective is null) = (answer is null) and (state <> 'FINISHED' or answer is not null)),
  constraint composition_run_counts check (iterations >= 0 and elapsed_millis >= 0),
  constraint composition_run_sent check ((sent_key is null) = (sent_body is null))
);
create index composition_run_of_organisation on composition_run (organisation);
create index composition_run_open on composition_run (node, state);
create index composition_run_queued on composition_run (state, queued_at);
create index composition_run_ended on composition_run (ended_at);
