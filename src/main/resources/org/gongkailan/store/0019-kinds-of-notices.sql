-- Kinds of notices of the office's own, columns of every kind in a roll, what was wrong with its cells, texts without a roll.
create table notice_kind (
  id     text primary key,
  record text not null
) without rowid;

-- How a head that nobody recognised was taken, for the next roll of its shape.
create table roll_mapping (
  id     text primary key,
  record text not null
) without rowid;

alter table roll add column words text not null default '';
alter table roll_entry add column more text not null default '{}';

create table roll_finding (
  roll   text not null,
  number integer not null,
  record text not null,
  primary key (roll, number)
) without rowid;

-- What was let pass the privacy gate, and why.
create table privacy_release (
  id     text primary key,
  record text not null
) without rowid;

-- How rolls misspell villages, as the office accepted it once.
create table village_spelling (
  id     text primary key,
  record text not null
) without rowid;
