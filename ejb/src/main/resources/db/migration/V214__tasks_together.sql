-- Tasks of a job that belong together: they leave it together or not at all (ldo-carving-1, H14).
alter table job_task
  add together tinyint unsigned null comment 'number of the group within the job; null for a task that stands alone' after result_for,
  add constraint job_task_together check (together >= 1);
