-- runner: the instance of the service that works on the review; after a crash it takes up its own.
alter table review add column runner varchar(50) not null default '';
create index submission_account on submission (account_id);
