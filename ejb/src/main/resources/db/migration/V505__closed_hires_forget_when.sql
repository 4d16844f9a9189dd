-- Hires of years that are closed already: their ids told the moment and the order of recording, their versions how often
-- they were corrected. Random ids (UUID version 4), as closing a year gives from now on.
update hire set id = insert(insert(hex(random_bytes(16)), 13, 1, '4'), 17, 1, '8'), version = 1 where hire_key is null;
