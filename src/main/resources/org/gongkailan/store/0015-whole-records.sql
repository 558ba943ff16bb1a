-- Editions, and reasons for what is left out, are few and always read whole: they are kept as the records they are.
create table edition_of_catalogue (
  id     text primary key,
  record text not null
) without rowid;

insert into edition_of_catalogue
select id, json_object(
  'id', id,
  'imprint', json_object('date', date, 'documentNumber', number, 'edition', name, 'level', upper(unit_level),
                         'unit', unit_name),
  'seal', json_object('at', at, 'digest', digest, 'format', format, 'person', person, 'rows', row_count),
  'unit', unit)
from catalogue_edition;

drop table catalogue_edition;
alter table edition_of_catalogue rename to catalogue_edition;

create table reason_left_out (
  id     text primary key,
  record text not null
) without rowid;

insert into reason_left_out
select id, json_object('edition', edition, 'on', noted_on, 'reason', reason, 'row', row_id, 'unit', unit)
from standard_left_out;

drop table standard_left_out;
alter table reason_left_out rename to standard_left_out;
