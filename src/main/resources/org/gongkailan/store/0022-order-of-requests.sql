-- The order of the register, so that its first screenful needs no sorting of all.
create index request_order on request (over, office desc, due is null, due, year desc, serial desc, id);
