-- A review may also judge by the law of another date; empty if it was not asked for.
alter table review add column compare_as_of varchar(10) not null default '';
