-- By when in each month, quarter, half-year or year the office wants things posted.
create table posting_day (
  id     text primary key,
  record text not null
) without rowid;
