-- Each part of the table of entries is guarded as the whole is, whoever reaches it directly.

do $$
declare
  part regclass;
begin
  for part in select inhrelid::regclass from pg_inherits where inhparent = 'entry'::regclass loop
    call secure_table(part);
  end loop;
end $$;
