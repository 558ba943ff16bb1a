-- Pictures of characters that no font has, as the office supplied them.
create table character_picture (
  id     text primary key,
  record text not null
) without rowid;
