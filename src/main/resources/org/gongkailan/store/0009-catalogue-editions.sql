-- 版本: a catalogue frozen on a day. The record says whose and which; format is the one its rows are written in.
create table catalogue_edition (
  id         text primary key,
  unit       text,
  name       text not null,
  date       text not null,
  number     text not null,
  unit_name  text not null,
  unit_level text not null,
  person     text not null,
  at         text not null,
  digest     text not null,
  row_count  integer not null,
  format     integer not null
) without rowid;

-- One journalled edition stands for all its rows. They stay when it is undone, so that redo finds them again.
create table catalogue_edition_row (
  edition text not null,
  place   integer not null,
  body    text not null,
  primary key (edition, place)
) without rowid;
