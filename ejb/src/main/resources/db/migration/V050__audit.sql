-- The two logs. A line stays as it was written: it names accounts, organisations and things by id without foreign keys,
-- so that it says the same when they are gone. Some seconds later it gets its number and hash in the chain (log_chain).
create table change_line (
  id uuid not null primary key,
  happened_at datetime(6) not null,
  actor uuid null comment 'account; null: the portal itself',
  organisation char(9) character set ascii collate ascii_bin null,
  event varchar(80) character set ascii not null,
  subject_type varchar(40) character set ascii not null,
  subject uuid not null,
  facts varchar(4000) not null,
  seal_no bigint null,
  hash char(64) character set ascii collate ascii_bin null,
  constraint change_line_facts check (json_valid(facts)),
  constraint change_line_sealed check ((seal_no is null) = (hash is null)),
  constraint change_line_seal unique (seal_no)
);
create index change_line_time on change_line (happened_at);
create index change_line_organisation on change_line (organisation, happened_at);
create index change_line_subject on change_line (subject, happened_at);

create table access_line (
  id uuid not null primary key,
  happened_at datetime(6) not null,
  actor uuid null comment 'account; null: not signed in',
  organisation char(9) character set ascii collate ascii_bin null,
  kind varchar(10) character set ascii not null,
  purpose varchar(60) character set ascii not null,
  what varchar(160) character set ascii not null,
  subject uuid null,
  seal_no bigint null,
  hash char(64) character set ascii collate ascii_bin null,
  constraint access_line_kind check (kind in ('READ', 'REFUSED')),
  constraint access_line_sealed check ((seal_no is null) = (hash is null)),
  constraint access_line_seal unique (seal_no)
);
create index access_line_time on access_line (happened_at);
create index access_line_organisation on access_line (organisation, happened_at);
create index access_line_subject on access_line (subject, happened_at);

-- Head of the chain of each log: how many lines are sealed and the hash of the last one.
create table log_chain (
  log varchar(10) character set ascii not null primary key,
  sealed bigint not null,
  hash char(64) character set ascii collate ascii_bin not null,
  constraint log_chain_log check (log in ('CHANGES', 'ACCESS'))
);
insert into log_chain (log, sealed, hash) values
  ('CHANGES', 0, repeat('0', 64)),
  ('ACCESS', 0, repeat('0', 64));
