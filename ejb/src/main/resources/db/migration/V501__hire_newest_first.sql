-- The list of hires is read newest first, a page at a time: from the index, without sorting all of them.
create index hire_newest on hire (organisation, month, hired_on, id);
drop index hire_by_month on hire;
