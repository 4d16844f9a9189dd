-- What was begun by mistake is taken away with what belongs to it alone.
alter table job_task drop foreign key job_task_job_fk;
alter table job_task add constraint job_task_job_fk foreign key (job_id) references job (id) on delete cascade;
alter table task_file drop foreign key task_file_job_fk;
alter table task_file add constraint task_file_job_fk foreign key (job_id) references job (id) on delete cascade;
alter table shadow_note drop foreign key shadow_note_job_fk;
alter table shadow_note add constraint shadow_note_job_fk foreign key (job_id) references job (id) on delete cascade;

alter table task_share drop foreign key task_share_position_fk;
alter table task_share add constraint task_share_position_fk
  foreign key (position_id) references tailored_position (id) on delete cascade;
alter table position_frame drop foreign key position_frame_position_fk;
alter table position_frame add constraint position_frame_position_fk
  foreign key (position_id) references tailored_position (id) on delete cascade;
alter table part_time_need drop foreign key part_time_need_position_fk;
alter table part_time_need add constraint part_time_need_position_fk
  foreign key (position_id) references tailored_position (id) on delete cascade;
alter table board_move drop foreign key board_move_position_fk;
alter table board_move add constraint board_move_position_fk
  foreign key (position_id) references tailored_position (id) on delete cascade;
-- of a move between two positions the other one keeps its own part, as a move of its own
alter table board_move drop foreign key board_move_part_fk;
alter table board_move add constraint board_move_part_fk
  foreign key (part_of) references board_move (id) on delete set null;

-- a job is removed only when no version was made of its tasks
create index position_version_line_of_task on position_version_line (task_id);
