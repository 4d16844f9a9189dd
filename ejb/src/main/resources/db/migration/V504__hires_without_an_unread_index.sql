-- Nothing reads hires by their day alone since the list is read newest first (V501); every hire paid for the entry.
drop index hire_by_day on hire;
