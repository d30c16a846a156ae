-- What is checked at the end of an import reads its amounts and its lines fewer times.

-- Numbers of keys are given in order: where none between the smallest and the largest is missing, no amount can lack its key.
create or replace function check_import() returns trigger language plpgsql as $$
declare
    first bigint;
    last  bigint;
begin
    select min(key_id), max(key_id) into first, last from ledger_amount where import_id = new.id;
    if last - first < 2 * new.key_count
            and (select count(*) from ledger_key where id between first and last) = last - first + 1 then
        return null;
    end if;
    if exists (
            select 1 from ledger_amount
            where import_id = new.id and not exists (select 1 from ledger_key where id = key_id)) then
        raise exception 'an amount of the import belongs to no key' using errcode = 'foreign_key_violation';
    end if;
    return null;
end
$$;

create or replace function check_child_budget() returns trigger language plpgsql as $$
declare
    sums record;
begin
    for sums in
        with part as materialized (select year, phase, placement_id, unit_id, sum(amount_cents) as cents
            from child_budget_line where budget_id = new.id group by 1, 2, 3, 4)
        select coalesce(total_cents, 0) as counted, coalesce(line.cents, 0) as lines, coalesce(cell.cents, 0) as cells,
            coalesce(centre.cents, 0) as centres, coalesce(line.strange, false) as strange
        from (select year, phase, total_cents from ledger_import_year where import_id = new.import_id) total
        full join (select year, phase, sum(cents)::bigint as cents,
                bool_or(placement.id is null or budget_unit.id is null) as strange
            from part
            left join placement on placement.id = placement_id
            left join budget_unit on budget_unit.id = unit_id
            group by 1, 2) line using (year, phase)
        full join (select year, phase, sum(total_cents)::bigint as cents from child_budget_sum
            where method_id = new.method_id and import_id = new.import_id group by 1, 2) cell using (year, phase)
        full join (select year, phase, sum(total_cents)::bigint as cents from cost_centre_sum
            where budget_id = new.id group by 1, 2) centre using (year, phase)
    loop
        if sums.counted <> sums.lines or sums.counted <> sums.cells or sums.counted <> sums.centres then
            raise exception 'the import adds up to % but its lines to %, its cells to % and its cost centres to %',
                sums.counted, sums.lines, sums.cells, sums.centres using errcode = 'check_violation';
        end if;
        if sums.strange then
            raise exception 'a line names a way or a unit that is not there' using errcode = 'foreign_key_violation';
        end if;
    end loop;
    return null;
end
$$;
