-- The advert of an approved position in one language, as HR wrote it; until then it is made from the version.
create table position_advert (
  id uuid not null primary key,
  organisation char(9) character set ascii collate ascii_bin not null,
  position_id uuid not null,
  language char(2) character set ascii not null,
  number smallint unsigned not null comment 'the approved version that it is about',
  text varchar(8000) not null,
  written_by uuid not null,
  written_at datetime(6) not null,
  version int not null,
  constraint position_advert_organisation_fk foreign key (organisation) references organisation (orgnr),
  constraint position_advert_version_fk foreign key (position_id, number) references position_version (position_id, number),
  constraint position_advert_writer_fk foreign key (written_by) references user_account (id),
  constraint position_advert_language unique (position_id, language),
  constraint position_advert_spoken check (language in ('nb', 'nn', 'en')),
  constraint position_advert_told check (char_length(text) > 0)
);
create index position_advert_of_organisation on position_advert (organisation);
create index position_advert_writer on position_advert (written_by);
