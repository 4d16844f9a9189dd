-- How many hires an organisation has recorded. To count them anew for every page of the list costs more than the page.
-- The row is locked while hires are stored, so the number is always that of the rows.
alter table hire_secret add recorded int not null default 0, add constraint hire_secret_recorded_ck check (recorded >= 0);
update hire_secret s set recorded = (select count(*) from hire h where h.organisation = s.organisation);
