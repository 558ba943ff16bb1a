-- 依申请公开台账: a case with its events as JSON; the columns behind it are worked out from it and from the calendar.
create table request (
  id          text primary key,
  record      text not null,
  year        integer not null,
  serial      integer not null,
  number      text not null,
  received    text,
  phase       text not null,
  due         text,
  office      integer not null,
  provisional integer,
  over        integer not null,
  late        integer not null,
  class       text not null,
  outcome     text,
  finished    text,
  section     text not null,
  words       text not null
);
create index request_number on request (year, serial);
create index request_state on request (over, office, due, late);
create index request_counted on request (received, finished, class, outcome, id);
create index request_provisional on request (provisional) where provisional is not null;
create table request_setting (
  id     text primary key,
  record text not null
) without rowid;
