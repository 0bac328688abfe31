-- A department sees the submissions of all its people and programs.
create table department (
  id          varchar(36)  not null primary key,
  name        varchar(100) not null unique,
  created_at  bigint       not null
);

alter table account add column department_id varchar(36) references department (id);
alter table submission add column department_id varchar(36) references department (id);
create index submission_department on submission (department_id, created_at);

-- Until now each account was a department of its own.
insert into department (id, name, created_at)
  select id, name, created_at from account where role = 'DEPARTMENT';
update account set department_id = id where role = 'DEPARTMENT';
update submission set department_id =
  (select a.department_id from account a where a.id = submission.account_id);

-- A key signs in as an account of its own, which has no password. Of the secret, only the hash.
create table api_key (
  id            varchar(16)  not null primary key,
  account_id    varchar(36)  not null unique references account (id),
  secret_hash   varchar(64)  not null,
  created_by    varchar(64)  not null,
  created_at    bigint       not null,
  expires_at    bigint,
  revoked_at    bigint,
  last_used_at  bigint
);

-- What came under an idempotency key, so that the same again is not taken in twice.
create table idempotency (
  owner_id         varchar(36)  not null,
  idempotency_key  varchar(255) not null,
  digest           varchar(64)  not null,
  review_id        varchar(36)  not null references review (id),
  created_at       bigint       not null,
  primary key (owner_id, idempotency_key)
);
create index idempotency_created on idempotency (created_at);
