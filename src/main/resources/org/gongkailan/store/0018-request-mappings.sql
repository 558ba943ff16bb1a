-- How heads of ledgers that the office kept elsewhere were taken before.
create table request_mapping (
  id     text primary key,
  record text not null
) without rowid;
