-- What HR reads of a rationale: the words as the leader last handed them over. Later changes are a draft until then.
create table published_rationale (
  id uuid not null primary key comment 'the rationale that it is of',
  need varchar(500) not null,
  company_value varchar(500) not null,
  person_value varchar(500) not null,
  sponsor varchar(200) not null,
  target_contribution varchar(200) not null,
  published_at datetime(6) not null,
  version int not null,
  constraint published_rationale_fk foreign key (id) references inclusion_rationale (id)
);

insert into published_rationale (id, need, company_value, person_value, sponsor, target_contribution, published_at, version)
select r.id, r.need, r.company_value, r.person_value, r.sponsor, r.target_contribution, r.changed_at, 1
from inclusion_rationale r
where exists (select 1 from step_completion c where c.enrolment_id = r.enrolment_id and c.evidence = 'ARTEFACT_MADE');
