create trigger audit_no_update before update on audit
begin
  select raise(abort, 'audit rows cannot be changed');
end;

create trigger audit_no_delete before delete on audit
begin
  select raise(abort, 'audit rows cannot be deleted');
end;
