-- A submission is reviewed again when its data change; each review keeps what it was made from.
-- contract_position: which file is the contract; null lets the engine tell by what the files are.
alter table review add column ordinal integer not null default 1;
alter table review add column metadata text not null default '';
alter table review add column as_of varchar(10) not null default '';
alter table review add column contract_position integer;
alter table review add column ordered_by varchar(100) not null default '';
update review set
  contract_position = 0,
  metadata = (select s.metadata from submission s where s.id = review.submission_id),
  as_of = (select s.as_of from submission s where s.id = review.submission_id);
create unique index review_of_submission on review (submission_id, ordinal);

-- Running numbers, without gaps: taken in the transaction that uses them.
create table running_number (
  name  varchar(40)  not null primary key,
  last  integer      not null
);

alter table submission add column serial integer not null default 0;
update submission set serial = (
  select count(*) from submission o
  where o.created_at < submission.created_at
     or (o.created_at = submission.created_at and o.id <= submission.id));
create unique index submission_serial on submission (serial);
insert into running_number (name, last) select 'submission', count(*) from submission;

-- What lists show and search; all of it can be read from review_result again.
create table review_summary (
  review_id       varchar(36)   not null primary key references review (id),
  kind            varchar(40)   not null,
  project         varchar(300)  not null,
  owner           varchar(300)  not null,
  contractor      varchar(300)  not null,
  price           varchar(40)   not null,
  points          integer       not null,
  grave           integer       not null,
  serious         integer       not null,
  ordinary        integer       not null,
  hint            integer       not null,
  satisfied       integer       not null,
  not_applicable  integer       not null,
  not_assessed    integer       not null,
  error           integer       not null
);

create table review_violation (
  review_id  varchar(36)   not null references review (id),
  code       varchar(120)  not null,
  primary key (review_id, code)
);
create index review_violation_code on review_violation (code);

-- What people decided about a finding, all of it in order; the last row of a finding counts.
-- fingerprint: of the finding as the machine made it, so that a decision stays with the finding
-- when the same submission is reviewed again, and only with that.
create table decision (
  submission_id  varchar(36)   not null references submission (id),
  code           varchar(120)  not null,
  fingerprint    varchar(64)   not null,
  sequence       integer       not null,
  review_id      varchar(36)   not null references review (id),
  verdict        varchar(20)   not null,
  reason         varchar(40)   not null,
  remark         text          not null,
  account_id     varchar(36)   not null references account (id),
  decided_at     bigint        not null,
  primary key (submission_id, code, fingerprint, sequence)
);
