-- Jobs, positions and hires belong to units: organisations without one get the unit that new ones begin with.
insert into unit (id, organisation, code, name, parent_id, town, version)
  select uuid(), o.orgnr, o.orgnr, trim(left(o.name, 120)), null, null, 0
  from organisation o where not exists (select 1 from unit u where u.organisation = o.orgnr);
