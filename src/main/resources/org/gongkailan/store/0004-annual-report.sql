-- 年度报告: one row per unit and year; body is the interchange format gongkailan/annual-report/1.
create table annual_report (
  id   text primary key,
  unit text not null,
  year integer not null,
  body text not null,
  unique (unit, year)
) without rowid;
