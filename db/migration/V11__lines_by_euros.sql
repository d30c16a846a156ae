-- Lines of the ledger by euros: one narrow row for each key, import and phase, for each method, in the order people read
-- them. The cells of a selection are sums of these; neither asks how many entries stand behind a line.

alter table child_budget add column id integer not null generated always as identity unique;

create table budget_unit (
    id          integer not null generated always as identity primary key,
    fingerprint uuid    not null unique,
    body        text    not null,
    result_area text    not null,
    area        text    not null
);
comment on table budget_unit is 'Whose euros keys tell of, as written in ledgers; kept once, shared by lines, never changed.';
comment on column budget_unit.fingerprint is 'First 128 bits of the SHA-256 of the other columns but the id.';

create table child_budget_line (
    budget_id    integer         not null,
    year         accounting_year not null,
    phase        budget_phase    not null,
    order_cents  bigint          not null,
    key_id       bigint          not null,
    unit_id      integer         not null,
    placement_id integer         not null,
    amount_cents bigint          not null,
    primary key (budget_id, year, phase, order_cents, key_id) include (unit_id, placement_id, amount_cents)
);
comment on table child_budget_line is 'What a key of an import adds up to in one phase, and where a method places it.';
comment on column child_budget_line.order_cents is 'The amount without its sign, below zero: the most euros come first.';

insert into budget_unit (fingerprint, body, result_area, area)
    select distinct
        encode(substring(sha256(convert_to(concat_ws(chr(9), body, result_area, area), 'UTF8')) for 16), 'hex')::uuid,
        body, result_area, area
    from ledger_key;
insert into child_budget_line (budget_id, year, phase, order_cents, key_id, unit_id, placement_id, amount_cents)
    select child_budget.id, year, phase, -abs(sum(amount_cents))::bigint, key_id, budget_unit.id, placement_id,
        sum(amount_cents)::bigint
    from child_budget
        join ledger_amount using (import_id)
        join ledger_key on ledger_key.id = key_id
        join budget_unit using (body, result_area, area)
        join key_placement using (method_id, key_id)
    group by child_budget.id, year, phase, key_id, budget_unit.id, placement_id;

create trigger budget_unit_never_changes before update or delete on budget_unit
    for each statement execute function refuse_change();
create trigger child_budget_line_never_changes before update or delete on child_budget_line
    for each statement execute function refuse_change();

-- What was built of an import is compared with what its file adds up to, when all of it is there.
create function check_child_budget() returns trigger language plpgsql as $$
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
    return null;
end
$$;
create constraint trigger child_budget_adds_up after insert on child_budget
    deferrable initially deferred for each row execute function check_child_budget();

-- Keys are found by their fingerprint or by the amounts of an import, placements by their key.
drop index ledger_key_organisation_id_idx;
drop index key_placement_placement_id_idx;

-- Once for the whole of an import, instead of once for each statement that writes amounts.
drop trigger ledger_amount_has_its_key on ledger_amount;
drop function check_amounts;
create function check_import() returns trigger language plpgsql as $$
begin
    if (select count(distinct key_id) from ledger_amount where import_id = new.id)
        <> (select count(*) from ledger_key where id = any (
            array(select distinct key_id from ledger_amount where import_id = new.id))) then
        raise exception 'an amount of the import belongs to no key' using errcode = 'foreign_key_violation';
    end if;
    return null;
end
$$;
create constraint trigger ledger_import_has_its_keys after insert on ledger_import
    deferrable initially deferred for each row execute function check_import();
