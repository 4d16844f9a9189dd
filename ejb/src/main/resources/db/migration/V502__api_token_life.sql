-- Tokens are given and taken back in the portal: when each was given, and the list of an account's tokens.
alter table api_token add column issued_at datetime(6) not null default current_timestamp(6);
create index api_token_of_account on api_token (account_id, name);
