-- 复议诉讼台账: reviews and lawsuits over the office's disclosure work.
create table request_dispute (
  id     text primary key,
  record text not null
);
