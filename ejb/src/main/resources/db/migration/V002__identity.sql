-- Accounts, mandates, tokens and failed logins.
create table user_account (
  id uuid not null primary key,
  login_name varchar(254) not null,
  display_name varchar(120) not null,
  password_hash varchar(300) null,
  language char(2) character set ascii not null,
  active boolean not null,
  opened_at datetime(6) not null,
  version int not null,
  constraint user_account_login unique (login_name),
  constraint user_account_language check (language in ('nb', 'nn', 'en'))
);
create index user_account_name on user_account (display_name);

create table mandate (
  id uuid not null primary key,
  account_id uuid not null,
  role varchar(30) not null,
  organisation char(9) character set ascii collate ascii_bin null,
  unit_id uuid null,
  subject_id uuid null,
  valid_from date not null,
  valid_to date null,
  version int not null,
  constraint mandate_account_fk foreign key (account_id) references user_account (id),
  constraint mandate_organisation_fk foreign key (organisation) references organisation (orgnr),
  constraint mandate_unit_fk foreign key (organisation, unit_id) references unit (organisation, id),
  constraint mandate_role check (role in ('HR_MANAGER', 'LEADER', 'WORKPLACE_MENTOR', 'NAV_MENTOR', 'NAV_COORDINATOR',
    'MUNICIPALITY', 'PARTICIPANT', 'ADMIN')),
  constraint mandate_whom check ((role = 'ADMIN') = (organisation is null)),
  constraint mandate_period check (valid_to is null or valid_to >= date_sub(valid_from, interval 1 day))
);
create index mandate_of_account on mandate (account_id, valid_from);
create index mandate_of_organisation on mandate (organisation, role);
create index mandate_of_subject on mandate (subject_id);

create table api_token (
  id uuid not null primary key,
  account_id uuid not null,
  name varchar(80) not null,
  token_hash char(64) character set ascii collate ascii_bin not null,
  scopes varchar(200) not null,
  expires_at datetime(6) null,
  constraint api_token_account_fk foreign key (account_id) references user_account (id),
  constraint api_token_hash unique (token_hash)
);

-- Only keyed hashes: neither login names nor addresses are kept. Rows older than the window are removed.
create table failed_login (
  id uuid not null primary key,
  account_key char(64) character set ascii collate ascii_bin not null,
  address_key char(64) character set ascii collate ascii_bin not null,
  failed_at datetime(6) not null
);
create index failed_login_of_address on failed_login (address_key, failed_at);
create index failed_login_of_account on failed_login (account_key, address_key, failed_at);
