-- No question is answered by these: what changed lately is found by seq, rows of a catalogue by their unit.
drop index entry_record;
drop index catalogue_item_order;
