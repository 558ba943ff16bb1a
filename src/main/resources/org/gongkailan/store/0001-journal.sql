-- What the file says about itself.
create table workspace (
  name  text primary key,
  value text not null
) without rowid;

-- One batch: what the user did in one go. Undo and redo are batches that name their target.
create table batch (
  id     integer primary key,
  at     text not null,
  person text not null,
  label  text not null,
  kind   text not null check (kind in ('founding', 'change', 'undo', 'redo')),
  target integer references batch (id)
);
create index batch_target on batch (target);

-- One entry: one record before and after; hash covers the entry, its batch and the hash before it.
create table entry (
  seq     integer primary key,
  batch   integer not null references batch (id),
  entity  text not null,
  record  text not null,
  "before" text,
  "after"  text,
  hash    text not null
);
create index entry_batch on entry (batch);
create index entry_record on entry (entity, record);
