-- Cost centres are followed through the years by sums of their own, however many keys they have. They are made with
-- every budget; those of the budgets that are there already are added at the next start.

create table cost_centre_sum (
    budget_id   integer         not null,
    year        accounting_year not null,
    cost_centre text            not null,
    phase       budget_phase    not null,
    level       text            not null check (level <> ''),
    name        text            not null,
    total_cents bigint          not null,
    child_cents bigint          not null,
    primary key (budget_id, year, cost_centre, phase, level)
);
comment on table cost_centre_sum is 'Every cent of an import once, by cost centre and level, as a method places it.';
comment on column cost_centre_sum.cost_centre is 'Its code in the ledger; empty where the ledger tells none.';
comment on column cost_centre_sum.name is 'Its name in the ledger; of several the first by alphabet.';

create trigger cost_centre_sum_never_changes before update or delete on cost_centre_sum
    for each statement execute function refuse_change();

-- What was built of an import is compared with what its file adds up to, when all of it is there.
create or replace function check_child_budget() returns trigger language plpgsql as $$
declare
    counted bigint;
    lines   bigint;
    cells   bigint;
    centres bigint;
begin
    for counted, lines, cells, centres in
        select coalesce(total_cents, 0), coalesce(line.cents, 0), coalesce(cell.cents, 0), coalesce(centre.cents, 0)
        from (select year, phase, total_cents from ledger_import_year where import_id = new.import_id) total
        full join (select year, phase, sum(amount_cents)::bigint as cents from child_budget_line
            where budget_id = new.id group by 1, 2) line using (year, phase)
        full join (select year, phase, sum(total_cents)::bigint as cents from child_budget_sum
            where method_id = new.method_id and import_id = new.import_id group by 1, 2) cell using (year, phase)
        full join (select year, phase, sum(total_cents)::bigint as cents from cost_centre_sum
            where budget_id = new.id group by 1, 2) centre using (year, phase)
    loop
        if counted <> lines or counted <> cells or counted <> centres then
            raise exception 'the import adds up to % but its lines to %, its cells to % and its cost centres to %',
                counted, lines, cells, centres using errcode = 'check_violation';
        end if;
    end loop;
    if exists (select placement_id from child_budget_line where budget_id = new.id except select id from placement)
        or exists (select unit_id from child_budget_line where budget_id = new.id except select id from budget_unit) then
        raise exception 'a line names a way or a unit that is not there' using errcode = 'foreign_key_violation';
    end if;
    return null;
end
$$;
