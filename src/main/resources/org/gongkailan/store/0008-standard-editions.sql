-- 标准目录: editions of the ministries' and provinces' standards that the office took in beside the shipped ones.
create table standard_edition (
  id      text primary key,
  domain  text not null,
  edition text not null,
  record  text not null,
  unique (domain, edition)
) without rowid;

-- One journalled edition stands for all its rows. They stay when it is undone, so that redo finds them again.
create table standard_row (
  edition  text not null,
  position integer not null,
  record   text not null,
  primary key (edition, position)
) without rowid;

-- The edition an officer works with, whatever is newer.
create table standard_current (
  id     text primary key,
  record text not null
) without rowid;

-- Why a unit leaves a row of the standard out.
create table standard_left_out (
  id       text primary key,
  row_id   text not null,
  unit     text,
  edition  text not null,
  reason   text not null,
  noted_on text not null
) without rowid;
