-- Conventions, checked by a test: singular snake_case names; every table has a primary key; every foreign key an index;
-- amounts are whole cents in bigint columns ending in _cents; moments are timestamptz columns ending in _at; text is
-- never null but empty where nothing is known. No column holds data of a person.

create domain sha256 as text check (value ~ '^[0-9a-f]{64}$');
create domain accounting_year as smallint check (value between 1990 and 2100);
create domain budget_phase as text check (value in ('budget', 'changes', 'amended', 'actual', 'forecast'));

create table organisation (
    id           uuid    not null primary key,
    version      integer not null,
    code         text    not null unique check (code ~ '^[A-Za-z0-9-]{1,60}$'),
    name_fi      text    not null check (name_fi <> ''),
    name_sv      text    not null check (name_sv <> ''),
    name_en      text    not null check (name_en <> ''),
    kind         text    not null check (kind in ('kunta', 'hva')),
    municipality text    not null,
    practice     boolean not null,
    unique (id, practice)
);
comment on table organisation is 'A municipality (kunta) or a wellbeing services county (hva) whose ledgers are kept here.';
comment on column organisation.municipality is 'Code of the municipality whose residents figures are divided by; empty where none is known.';
comment on column organisation.practice is 'Fictional, for trying out; never mixed with real figures.';
create unique index organisation_name_fi_key on organisation (lower(name_fi));

create table ledger_import (
    id              uuid        not null primary key,
    version         integer     not null,
    organisation_id uuid        not null,
    practice        boolean     not null,
    file_name       text        not null check (file_name <> ''),
    file_sha256     sha256      not null,
    source          text        not null check (source <> ''),
    licence         text        not null,
    first_year      accounting_year not null,
    last_year       accounting_year not null,
    row_count       bigint      not null check (row_count > 0),
    sum_row_count   bigint      not null check (sum_row_count >= 0),
    key_count       bigint      not null check (key_count > 0),
    imported_at     timestamptz not null,
    withdrawn_at    timestamptz,
    foreign key (organisation_id, practice) references organisation (id, practice),
    check (first_year <= last_year)
);
comment on table ledger_import is 'One file taken in whole. It never changes; it can be withdrawn.';
comment on column ledger_import.source is 'Whom to name when the figures are shown.';
comment on column ledger_import.withdrawn_at is 'Null while the figures count.';
create index ledger_import_organisation_id_idx on ledger_import (organisation_id, practice);
create unique index ledger_import_file_key on ledger_import (organisation_id, file_sha256) where withdrawn_at is null;

create table ledger_import_total (
    import_id    uuid         not null references ledger_import (id),
    phase        budget_phase not null,
    total_cents  bigint       not null,
    primary key (import_id, phase)
);
comment on table ledger_import_total is 'Sum of the file by phase; the amounts of the import add up to it to the cent.';

create table ledger_key (
    id                 bigint  not null generated always as identity primary key,
    fingerprint        uuid    not null unique,
    organisation_id    uuid    not null references organisation (id),
    year               accounting_year not null,
    body               text    not null,
    result_area        text    not null,
    cost_centre        text    not null,
    cost_centre_name   text    not null,
    service_class      text    not null,
    service_class_name text    not null,
    account            text    not null,
    account_name       text    not null,
    supplier           text    not null,
    supplier_industry  text    not null,
    area               text    not null
);
comment on table ledger_key is 'What amounts are for. Kept once, shared by imports, never changed: rules classify keys.';
comment on column ledger_key.fingerprint is 'First 128 bits of the SHA-256 of all other columns but the id.';
create index ledger_key_organisation_id_idx on ledger_key (organisation_id, year);

create table ledger_amount (
    import_id    uuid         not null references ledger_import (id),
    key_id       bigint       not null references ledger_key (id),
    phase        budget_phase not null,
    amount_cents bigint       not null,
    entry_count  bigint       not null check (entry_count > 0),
    primary key (import_id, key_id, phase)
);
comment on table ledger_amount is 'Euros of one import for one key in one phase.';
create index ledger_amount_key_id_idx on ledger_amount (key_id);

create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'rows of % never change', tg_table_name using errcode = 'restrict_violation';
end
$$;

create trigger ledger_key_never_changes before update or delete on ledger_key
    for each statement execute function refuse_change();
create trigger ledger_amount_never_changes before update or delete on ledger_amount
    for each statement execute function refuse_change();
create trigger ledger_import_total_never_changes before update or delete on ledger_import_total
    for each statement execute function refuse_change();

create function refuse_change_of_import() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' or old.withdrawn_at is not null
        or (to_jsonb(new) - '{version,withdrawn_at}'::text[])
            is distinct from (to_jsonb(old) - '{version,withdrawn_at}'::text[]) then
        raise exception 'an import never changes; it can be withdrawn once' using errcode = 'restrict_violation';
    end if;
    return new;
end
$$;

create trigger ledger_import_never_changes before update or delete on ledger_import
    for each row execute function refuse_change_of_import();
