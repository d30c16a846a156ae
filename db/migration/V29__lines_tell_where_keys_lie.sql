-- Each line names its placement already; where a key lies is not written a second time.

drop view key_classification;
drop table key_placement;
drop function check_placements;

-- What was built of an import is compared with what its file adds up to, and its lines name only what is there.
create or replace function check_child_budget() returns trigger language plpgsql as $$
declare
    counted bigint;
    lines   bigint;
    cells   bigint;
begin
    for counted, lines, cells in
        select coalesce(total_cents, 0), coalesce(line.cents, 0), coalesce(cell.cents, 0)
        from (select year, phase, total_cents from ledger_import_year where import_id = new.import_id) total
        full join (select year, phase, sum(amount_cents)::bigint as cents from child_budget_line
            where budget_id = new.id group by 1, 2) line using (year, phase)
        full join (select year, phase, sum(total_cents)::bigint as cents from child_budget_sum
            where method_id = new.method_id and import_id = new.import_id group by 1, 2) cell using (year, phase)
    loop
        if counted <> lines or counted <> cells then
            raise exception 'the import adds up to % but its lines to % and its cells to %', counted, lines, cells
                using errcode = 'check_violation';
        end if;
    end loop;
    if exists (select placement_id from child_budget_line where budget_id = new.id except select id from placement)
        or exists (select unit_id from child_budget_line where budget_id = new.id except select id from budget_unit) then
        raise exception 'a line names a way or a unit that is not there' using errcode = 'foreign_key_violation';
    end if;
    return null;
end
$$;
