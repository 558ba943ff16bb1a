-- A roll may have several tables: rows are counted within each.
create table roll_entry_of_table (
  roll      text not null,
  part      integer not null,
  row       integer not null,
  serial    text not null,
  township  text not null,
  village   text not null,
  team      text not null,
  name      text not null,
  masked_id text not null,
  quantity  text,
  rate      text not null,
  amount    text,
  more      text not null,
  primary key (roll, part, row)
) without rowid;
insert into roll_entry_of_table
  select roll, 0, row, serial, township, village, team, name, masked_id, quantity, rate, amount, more from roll_entry;
drop table roll_entry;
alter table roll_entry_of_table rename to roll_entry;

create table roll_table (
  roll   text not null,
  number integer not null,
  record text not null,
  primary key (roll, number)
) without rowid;
