-- A disclosure is its record and what its lists choose and sort by.
create table disclosure_record (
  id          text primary key,
  record      text not null,
  item        text not null,
  domain      text not null,
  body        text not null,
  channel     text not null,
  published   text,
  at          text not null,
  due         text,
  provisional integer,
  day         text,
  place       text not null,
  words       text not null
);

insert into disclosure_record
select id, json_object(
  'document', document, 'formed', formed, 'id', id,
  'outlet', json_object('address', address, 'channel', channel),
  'published', published,
  'registered', json_object('at', at, 'person', person),
  'remark', remark,
  'subject', json_object(
    'body', body, 'domain', domain, 'item', item,
    'limit', json_object('text', limit_text, 'unit', upper(replace(limit_unit, '-', '_')), 'value', limit_value),
    'matter', matter, 'unit', unit),
  'title', title),
  item, domain, body, channel, published, at, due, provisional, day, place, words
from disclosure order by rowid;

drop table disclosure;
alter table disclosure_record rename to disclosure;
create index disclosure_item on disclosure (item, published, body);
create index disclosure_state on disclosure (published, due);
create index disclosure_choice on disclosure (domain, channel);
create index disclosure_day on disclosure (day);
create index disclosure_due on disclosure (due) where published is null;
create index disclosure_place on disclosure (place, id);
create index disclosure_provisional on disclosure (provisional) where provisional is not null;
