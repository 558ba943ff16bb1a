-- 公开事项目录: the unit's own catalogue. The record is the truth; the columns beside it sort, filter and find.
create table catalogue_item (
  id       text primary key,
  domain   text not null,
  position integer not null,
  level1   text not null,
  level2   text not null,
  body     text not null,
  standard text,
  words    text not null,
  record   text not null
);
create index catalogue_item_order on catalogue_item (domain, position, id);

-- Domains of the unit's own, beside the 26 of the guidelines.
create table catalogue_domain (
  code text primary key,
  name text not null unique
) without rowid;
