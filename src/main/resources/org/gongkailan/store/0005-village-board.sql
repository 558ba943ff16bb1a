-- 村务公开栏: payment rolls, masked, and what hangs on which village's board.
create table roll (
  id            text primary key,
  kind          text not null,
  file_name     text not null,
  digest        text not null,
  title         text not null,
  programme     text not null,
  quantity_unit text not null,
  stated        text,
  row_count     integer not null,
  total         text not null
) without rowid;
create index roll_digest on roll (digest, kind);

-- One journalled roll stands for all its rows. They stay when it is undone, so that redo finds them again.
create table roll_entry (
  roll      text not null,
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
  primary key (roll, row)
) without rowid;

create table posting (
  id          text primary key,
  kind        text not null,
  township    text not null,
  village     text not null,
  roll        text not null,
  programme   text not null,
  row_count   integer not null,
  total       text not null,
  first_day   text,
  last_day    text,
  pages       integer,
  file_name   text,
  digest      text,
  archived_on text
) without rowid;
create index posting_roll on posting (roll);
