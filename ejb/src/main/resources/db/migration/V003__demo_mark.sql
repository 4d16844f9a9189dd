-- One row where the database holds demo data. Production refuses to start on such a database.
create table demo_data (
  id tinyint not null primary key,
  started_at datetime(6) not null,
  completed_at datetime(6) null,
  constraint demo_data_one_row check (id = 1)
);
