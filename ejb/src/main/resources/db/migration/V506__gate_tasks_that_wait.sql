-- While nothing is missing but modules that are not published, the task is nobody's. Told at each start and every night.
alter table gate_override add column waiting boolean not null default false after due_on;

-- Positions that were withdrawn before withdrawing closed the task.
update gate_override g left join tailored_position p on p.id = g.subject_id
set g.settled_at = greatest(utc_timestamp(6), g.passed_at), g.version = g.version + 1
where g.gate = 'A' and g.settled_at is null and p.published_version is null;
