-- A move from one position to another changes both: it is undone and made again as one.
alter table board_move
  add part_of uuid null comment 'the note of the position that gave, names the note of the position that took',
  add constraint board_move_part_fk foreign key (part_of) references board_move (id);
create index board_move_part on board_move (part_of);
