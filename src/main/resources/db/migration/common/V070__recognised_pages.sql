-- Page images of a submission that are recognised before its review goes on; 0 of 0 if there are none.
alter table review add column ocr_done integer not null default 0;
alter table review add column ocr_pages integer not null default 0;
