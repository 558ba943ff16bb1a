-- What an item is called and who is responsible: short words that are also found by their pinyin.
alter table catalogue_item add column names text not null default '';
update catalogue_item set names = level1 || char(10) || level2 || char(10)
  || coalesce(record ->> '$.entry.matter.level3', '') || char(10) || body
  || coalesce((select char(10) || group_concat(value, char(10)) from json_each(catalogue_item.record, '$.entry.extra')), '');
