-- A plan that was opened for a wrong person is given to the right one; told in its history.
alter table plan_entry
  drop constraint plan_entry_kind,
  add constraint plan_entry_kind check (kind in ('OPENED', 'COMMENT', 'APPROVED', 'APPROVED_ON_BEHALF', 'TAKEN_BACK', 'TAKEN_BACK_ALL', 'STEP_CONFIRMED', 'PARTICIPANT_CHANGED'));
