-- 文件库: regulations, normative documents and other documents of the office, each with what was decided about it.
create table library_document (
  id     text primary key,
  record text not null
);
