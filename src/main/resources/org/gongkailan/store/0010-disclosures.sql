-- 发布台账: what was published for a row of the catalogue and what is due. The columns from due on are worked out from
-- the others: the last day, the year whose holidays may still move it, the day in the calendar, the place in the list.
create table disclosure (
  id          text primary key,
  item        text not null,
  unit        text,
  domain      text not null,
  matter      text not null,
  body        text not null,
  limit_text  text not null,
  limit_value integer,
  limit_unit  text not null,
  title       text not null,
  formed      text,
  published   text,
  channel     text not null,
  address     text not null,
  document    text,
  remark      text not null,
  person      text not null,
  at          text not null,
  due         text,
  provisional integer,
  day         text,
  place       text not null,
  words       text not null
);
create index disclosure_item on disclosure (item, published, body);
create index disclosure_state on disclosure (published, due);
create index disclosure_choice on disclosure (domain, channel);
create index disclosure_day on disclosure (day);
create index disclosure_due on disclosure (due) where published is null;
create index disclosure_place on disclosure (place, id);
create index catalogue_item_body on catalogue_item (body);
create index disclosure_provisional on disclosure (provisional) where provisional is not null;
