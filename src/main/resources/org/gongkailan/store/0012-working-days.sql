-- 节假日安排 that the office entered from the State Council's notices, beside those that ship with the program.
create table holiday_year (
  id     text primary key,
  record text not null
) without rowid;
