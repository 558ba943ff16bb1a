-- A workspace holds the catalogues of other units beside its own: a county sees those of its townships and villages.
alter table catalogue_item add column unit text;
create index catalogue_item_unit on catalogue_item (unit, domain, position, id);
