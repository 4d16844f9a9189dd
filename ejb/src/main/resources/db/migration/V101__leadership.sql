-- The course: enrolments, what is finished, what was written, and the rationale for inclusion.
create table enrolment (
  id uuid not null primary key,
  account_id uuid not null,
  organisation char(9) character set ascii collate ascii_bin not null,
  course_version varchar(20) character set ascii not null comment 'pinned: new content never lowers what was reached',
  resume_step varchar(8) character set ascii not null,
  enrolled_at datetime(6) not null,
  last_active_at datetime(6) not null,
  version int not null,
  constraint enrolment_account_fk foreign key (account_id) references user_account (id),
  constraint enrolment_organisation_fk foreign key (organisation) references organisation (orgnr),
  constraint enrolment_once unique (account_id, organisation),
  constraint enrolment_active check (last_active_at >= enrolled_at)
);
create index enrolment_of_organisation on enrolment (organisation);

create table step_completion (
  id uuid not null primary key,
  enrolment_id uuid not null,
  step varchar(8) character set ascii not null,
  evidence varchar(20) character set ascii not null,
  completed_at datetime(6) not null,
  constraint step_completion_enrolment_fk foreign key (enrolment_id) references enrolment (id),
  constraint step_completion_once unique (enrolment_id, step),
  constraint step_completion_evidence check (evidence in ('ANSWERS_SAVED', 'CHOICE_MADE', 'QUIZ_PASSED', 'ARTEFACT_MADE'))
);

create table passed_question (
  id uuid not null primary key,
  enrolment_id uuid not null,
  step varchar(8) character set ascii not null,
  question varchar(20) character set ascii not null,
  passed_at datetime(6) not null,
  constraint passed_question_enrolment_fk foreign key (enrolment_id) references enrolment (id),
  constraint passed_question_once unique (enrolment_id, step, question)
);

create table course_answer (
  id uuid not null primary key,
  enrolment_id uuid not null,
  step varchar(8) character set ascii not null,
  field varchar(20) character set ascii not null,
  answer varchar(2000) not null,
  visibility varchar(8) character set ascii not null,
  shared_at datetime(6) null,
  saved_at datetime(6) not null,
  version int not null,
  constraint course_answer_enrolment_fk foreign key (enrolment_id) references enrolment (id),
  constraint course_answer_once unique (enrolment_id, step, field),
  constraint course_answer_text check (char_length(trim(answer)) > 0),
  constraint course_answer_visibility check (visibility in ('PRIVATE', 'MENTOR')),
  constraint course_answer_shared check ((visibility = 'MENTOR') = (shared_at is not null))
);

create table inclusion_rationale (
  id uuid not null primary key,
  enrolment_id uuid not null,
  organisation char(9) character set ascii collate ascii_bin not null,
  need varchar(500) not null,
  company_value varchar(500) not null,
  person_value varchar(500) not null,
  sponsor varchar(200) not null,
  target_contribution varchar(200) not null,
  changed_at datetime(6) not null,
  version int not null,
  constraint inclusion_rationale_enrolment_fk foreign key (enrolment_id) references enrolment (id),
  constraint inclusion_rationale_organisation_fk foreign key (organisation) references organisation (orgnr),
  constraint inclusion_rationale_once unique (enrolment_id)
);
create index inclusion_rationale_of_organisation on inclusion_rationale (organisation);
