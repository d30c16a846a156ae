-- Rows come by the hundred thousand: the checks below are made once a statement, for all its rows, where a foreign key
-- would look each up.

alter table ledger_key drop constraint ledger_key_organisation_id_fkey;
create function check_keys() returns trigger language plpgsql as $$
begin
    if exists (select organisation_id from fresh except select id from organisation) then
        raise exception 'a key belongs to no organisation' using errcode = 'foreign_key_violation';
    end if;
    return null;
end
$$;
create trigger ledger_key_has_its_organisation after insert on ledger_key referencing new table as fresh
    for each statement execute function check_keys();
create trigger organisation_stays before delete on organisation for each statement execute function refuse_change();

alter table ledger_amount
    drop constraint ledger_amount_import_id_fkey,
    drop constraint ledger_amount_key_id_fkey;
drop index ledger_amount_key_id_idx; -- an amount is always sought within imports, which the primary key begins with
comment on table ledger_amount is
    'Euros of one import for one key in one phase. They are written before their import, whose sums by year are then made from them and checked against its file.';
create function check_amounts() returns trigger language plpgsql as $$
begin
    if (select count(distinct key_id) from fresh)
        <> (select count(*) from ledger_key where id = any (array(select distinct key_id from fresh))) then
        raise exception 'an amount belongs to no key' using errcode = 'foreign_key_violation';
    end if;
    return null;
end
$$;
create trigger ledger_amount_has_its_key after insert on ledger_amount referencing new table as fresh
    for each statement execute function check_amounts();

-- Keys by the hundred thousand are placed in some hundred ways.
create table placement (
    id              integer not null generated always as identity primary key,
    fingerprint     uuid    not null unique,
    rule_id         text    not null,
    service         text    not null,
    family          text    not null,
    level           text    not null check (level <> ''),
    level_weights   text    not null check (level_weights ~ '^[a-z-]+=[0-9]+(,[a-z-]+=[0-9]+)*$'),
    life_stages     text    not null,
    provision       text    not null,
    care_structure  text    not null,
    statutory       text    not null,
    child_share     integer check (child_share between 0 and 10000),
    share_basis     text    not null,
    allocation_key  text    not null,
    confidence      text    not null
);
comment on table placement is 'A way the rules place keys; kept once, shared by keys, never changed.';
comment on column placement.fingerprint is 'First 128 bits of the SHA-256 of all other columns but the id.';
comment on column placement.child_share is 'Ten thousandths for children; null where the amount follows its user.';

create table key_placement (
    method_id    uuid    not null,
    key_id       bigint  not null,
    placement_id integer not null,
    primary key (method_id, key_id)
);
comment on table key_placement is 'Where the rules placed a key.';
create index key_placement_placement_id_idx on key_placement (placement_id);

insert into placement (fingerprint, rule_id, service, family, level, level_weights, life_stages, provision,
        care_structure, statutory, child_share, share_basis, allocation_key, confidence)
    select distinct encode(substring(sha256(convert_to(concat_ws(chr(9), rule_id, service, family, level, level_weights,
            life_stages, provision, care_structure, statutory, coalesce(child_share::text, 'null'), share_basis,
            allocation_key, confidence), 'UTF8')) for 16), 'hex')::uuid,
        rule_id, service, family, level, level_weights, life_stages, provision, care_structure, statutory, child_share,
        share_basis, allocation_key, confidence
    from key_classification;
insert into key_placement (method_id, key_id, placement_id)
    select method_id, key_id, placement.id from key_classification placed join placement
        using (rule_id, service, family, level, level_weights, life_stages, provision, care_structure, statutory,
            share_basis, allocation_key, confidence)
    where placed.child_share is not distinct from placement.child_share;
drop table key_classification;

create view key_classification as
    select method_id, key_id, rule_id, service, family, level, level_weights, life_stages, provision, care_structure,
        statutory, child_share, share_basis, allocation_key, confidence
    from key_placement join placement on placement.id = placement_id;
comment on view key_classification is 'Where the rules placed a key, written out.';

create function check_placements() returns trigger language plpgsql as $$
begin
    if exists (select method_id from fresh except select id from classification_method)
        or exists (select placement_id from fresh except select id from placement)
        or (select count(distinct key_id) from fresh)
            <> (select count(*) from ledger_key where id = any (array(select distinct key_id from fresh))) then
        raise exception 'a placement names a method, a key or a way that is not there'
            using errcode = 'foreign_key_violation';
    end if;
    return null;
end
$$;
create trigger key_placement_is_whole after insert on key_placement referencing new table as fresh
    for each statement execute function check_placements();
create trigger key_placement_never_changes before update or delete on key_placement
    for each statement execute function refuse_change();
create trigger placement_never_changes before update or delete on placement
    for each statement execute function refuse_change();
