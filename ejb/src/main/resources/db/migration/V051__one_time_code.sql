-- The first administrator signs in once with a code from the server's log; the code is gone after that.
alter table user_account add column password_once boolean not null default false after password_hash;
