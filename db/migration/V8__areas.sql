-- Sums are told apart by residential area too. They are derived: made from the keys and amounts of an import, which stay
-- as they are. The sums of imports that name no area are right with the empty area; those of imports that do are taken
-- out here and made anew at the next start, where every import without sums of the method in force gets them.
alter table child_budget_sum
    add column area text not null default '',
    disable trigger child_budget_sum_never_changes;
alter table child_budget_sum alter column area drop default;
comment on column child_budget_sum.area is 'Postcode or name of a residential area; empty where the ledger tells none.';

create temporary table import_with_areas on commit drop as
    select distinct import_id from ledger_amount join ledger_key on ledger_key.id = key_id where area <> '';
delete from child_budget_sum where import_id in (select import_id from import_with_areas);
delete from child_budget where import_id in (select import_id from import_with_areas);
alter table child_budget_sum enable trigger child_budget_sum_never_changes;
