-- Where work is, for Nav mentors who look for it near a person.
alter table unit
  add town varchar(80) null comment 'where its people go to work; null: where the unit above is' after parent_id,
  add constraint unit_town check (town <> '');
alter table opening
  add town varchar(80) not null default '' comment 'copied when it is shown; empty when the company has not told' after unit_name;
