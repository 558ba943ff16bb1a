-- The life of a posting: the record as JSON, with the columns its lists are read from; what is kept byte by byte; what a
-- village does not have to post. What was printed before was taken to hang from its first day on.
alter table posting rename to posting_before;
drop index posting_roll;
create table posting (
  id              text primary key,
  record          text not null,
  kind            text not null,
  township        text not null,
  village         text not null,
  roll            text not null,
  programme       text not null,
  first_day       text,
  checked_on      text,
  posted_on       text,
  last_day        text,
  removed_on      text,
  archived_on     text,
  open_objections integer not null,
  check_code      text
);
insert into posting select id, json_object('id', id, 'kind', kind,
    'village', json_object('township', township, 'name', village),
    'content', json_object('roll', roll, 'programme', programme, 'rows', row_count, 'total', json(total)),
    'hanging', case when first_day is null then null else json_object('from', first_day, 'last', last_day) end,
    'paper', case when first_day is null then null
        else json_object('pages', pages, 'fileName', file_name, 'digest', digest) end,
    'archivedOn', archived_on),
  kind, township, village, roll, programme, first_day, null, first_day, last_day, archived_on, archived_on, 0, null
  from posting_before;
drop table posting_before;
create index posting_roll on posting (roll);
create index posting_village on posting (township, village);
create index posting_posted on posting (posted_on);
create index posting_check on posting (check_code) where check_code is not null;

create table posting_file (
  digest text primary key,
  bytes  blob not null
);

create table posting_exemption (
  id     text primary key,
  record text not null
) without rowid;
