-- When a move was undone: one that was undone before the last move on its position is not made again. Of those undone until now
-- nobody knows it any more; they count as overtaken.
alter table board_move
  add undone_at datetime(6) null comment 'null while it stands' after undone;
update board_move set undone_at = moved_at where undone;
alter table board_move drop undone;
create index board_move_next_step on board_move (position_id, undone_at, moved_at);
