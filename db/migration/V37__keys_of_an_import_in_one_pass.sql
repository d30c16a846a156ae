-- Whether every amount of an import has its key is found in one pass over its amounts, instead of counting keys twice.

create or replace function check_import() returns trigger language plpgsql as $$
begin
    if exists (
            select 1 from ledger_amount
            where import_id = new.id and not exists (select 1 from ledger_key where id = key_id)) then
        raise exception 'an amount of the import belongs to no key' using errcode = 'foreign_key_violation';
    end if;
    return null;
end
$$;
