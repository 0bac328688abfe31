-- Times are milliseconds since 1970 (UTC); truth values are 0 and 1; JSON is text, read in Java.

create table account (
  id             varchar(36)  not null primary key,
  name           varchar(64)  not null unique,
  display_name   varchar(100) not null,
  role           varchar(20)  not null,
  password_hash  varchar(200) not null,
  one_time       smallint     not null,
  disabled       smallint     not null,
  created_at     bigint       not null
);

create table submission (
  id          varchar(36)  not null primary key,
  account_id  varchar(36)  not null references account (id),
  title       varchar(300) not null,
  metadata    text         not null,
  as_of       varchar(10)  not null,
  created_at  bigint       not null
);

create table submission_file (
  submission_id  varchar(36)  not null references submission (id),
  position       integer      not null,
  name           varchar(300) not null,
  sha256         varchar(64)  not null,
  size           bigint       not null,
  primary key (submission_id, position)
);
create index submission_file_sha256 on submission_file (sha256);

-- state: queued, running, done, refused, failed. fence: counts the attempts; a result is taken only
-- from the attempt that holds the row.
create table review (
  id             varchar(36)  not null primary key,
  submission_id  varchar(36)  not null references submission (id),
  state          varchar(10)  not null,
  step           varchar(20)  not null,
  fence          integer      not null,
  interruptions  integer      not null,
  not_before     bigint       not null,
  code           varchar(40)  not null,
  message        text         not null,
  code_limit     bigint,
  code_actual    bigint,
  rule_set       varchar(64)  not null,
  violated       integer      not null,
  created_at     bigint       not null,
  started_at     bigint,
  finished_at    bigint
);
create index review_open on review (state, not_before);
create index review_created on review (created_at);

create table review_result (
  review_id  varchar(36)  not null primary key references review (id),
  json       text         not null,
  sha256     varchar(64)  not null,
  reading    text         not null
);

create table audit (
  sequence       bigint        not null primary key,
  at             varchar(40)   not null,
  actor          varchar(64)   not null,
  source         varchar(64)   not null,
  act            varchar(40)   not null,
  object         varchar(200)  not null,
  result         varchar(200)  not null,
  previous_hash  varchar(64)   not null,
  hash           varchar(64)   not null
);
