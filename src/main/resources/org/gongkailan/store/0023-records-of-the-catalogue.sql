-- A row of the catalogue is its record and what lists choose and sort by; words are looked for in memory.
create table catalogue_record (
  id       text primary key,
  record   text not null,
  unit     text,
  domain   text not null,
  position integer not null,
  standard text,
  body     text not null
);

insert into catalogue_record
select id, record, unit, domain, position, standard, body from catalogue_item order by rowid;

drop table catalogue_item;
alter table catalogue_record rename to catalogue_item;
create index catalogue_item_unit on catalogue_item (unit, domain, position, id);
create index catalogue_item_body on catalogue_item (body);
