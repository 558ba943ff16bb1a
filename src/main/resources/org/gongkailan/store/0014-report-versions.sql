-- 年度报告: the record is kept whole (the interchange format with what only this office knows beside it), an own report
-- and a summary apart; the frozen versions and the office's local limits have tables of their own.
create table annual_report_whole (
  id     text primary key,
  unit   text not null,
  year   integer not null,
  kind   text not null,
  record text not null
) without rowid;
insert into annual_report_whole
  select id, unit, year, 'own', json_object('id', id, 'report', json(body)) from annual_report;
drop table annual_report;
alter table annual_report_whole rename to annual_report;
create index annual_report_year on annual_report (year, unit);

create table annual_report_version (
  id     text primary key,
  record text not null
) without rowid;

create table annual_report_limit (
  id     text primary key,
  record text not null
) without rowid;
