-- The table of db-scheduler. Times must be declared timestamp: as text, jobs would never come due.
create table scheduled_tasks (
  task_name             varchar(100)  not null,
  task_instance         varchar(100)  not null,
  task_data             blob,
  execution_time        timestamp     not null,
  picked                bit           not null,
  picked_by             varchar(50),
  last_success          timestamp,
  last_failure          timestamp,
  consecutive_failures  integer,
  last_heartbeat        timestamp,
  version               bigint        not null,
  priority              smallint,
  primary key (task_name, task_instance)
);
create index scheduled_tasks_due on scheduled_tasks (execution_time);
create index scheduled_tasks_heartbeat on scheduled_tasks (last_heartbeat);
