-- 单位: the county, its departments, townships and villages.
create table unit (
  id     text primary key,
  name   text not null,
  level  text not null,
  parent text,
  code   text,
  phone  text
) without rowid;
create index unit_parent on unit (parent);
