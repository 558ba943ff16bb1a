-- 依申请公开文书: letters that the office rewrote, and what stands in all of them.
create table request_letter (
  id     text primary key,
  record text not null
);
create table request_letter_words (
  id     text primary key,
  record text not null
);
