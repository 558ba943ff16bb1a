-- What the unit itself knows of laws: entries of its own, some of them in place of entries the program ships.
create table catalogue_law (
  id     text primary key,
  record text not null
) without rowid;

-- How heads of tables that a person has sorted out were taken, for the next file of the same shape.
create table catalogue_mapping (
  id     text primary key,
  record text not null
) without rowid;
