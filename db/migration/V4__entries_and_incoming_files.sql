alter domain budget_phase drop constraint budget_phase_check;
alter domain budget_phase add constraint budget_phase_check
    check (value in ('proposal', 'budget', 'changes', 'amended', 'actual', 'forecast'));

alter table ledger_import
    add column first_day        date,
    add column last_day         date,
    add column decision         text    not null default '',
    add column withdrawn_reason text    not null default '';
comment on column ledger_import.first_day is 'Day of its earliest entry; null when its rows tell no days.';
comment on column ledger_import.last_day is 'Day of its latest entry; null when its rows tell no days.';
comment on column ledger_import.decision is 'What its budget changes rest on, where the rows do not tell.';
comment on column ledger_import.withdrawn_reason is 'Why it was withdrawn; empty while the figures count.';

create or replace function refuse_change_of_import() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' or old.withdrawn_at is not null
        or (to_jsonb(new) - '{version,withdrawn_at,withdrawn_reason}'::text[])
            is distinct from (to_jsonb(old) - '{version,withdrawn_at,withdrawn_reason}'::text[]) then
        raise exception 'an import never changes; it can be withdrawn once' using errcode = 'restrict_violation';
    end if;
    return new;
end
$$;

-- The entries of a key stand beside their sum, as arrays of one length in the order of the file: a sum is explained by
-- reading one row, and a million entries are written as the rows of their keys.
alter table ledger_amount
    add column part     smallint  not null default 0,
    add column lines    integer[] not null default '{}',
    add column days     date[]    not null default '{}',
    add column cents    bigint[]  not null default '{}',
    add check (cardinality(lines) = cardinality(cents)),
    add check (cardinality(days) in (0, cardinality(cents)));
alter table ledger_amount drop constraint ledger_amount_pkey, add primary key (import_id, key_id, phase, part);
comment on column ledger_amount.part is 'Keys with entries far apart in a large file have several parts, from 0.';
comment on column ledger_amount.lines is 'Line of the file of each entry; empty in imports older than this column.';
comment on column ledger_amount.days is 'Day of each entry, null where its row tells none; empty when none does.';
comment on column ledger_amount.cents is 'Amount of each entry; they add up to amount_cents.';

create table ledger_change (
    import_id    uuid     not null references ledger_import (id) deferrable initially deferred,
    line         integer  not null,
    key_id       bigint   not null references ledger_key (id),
    decision     text     not null check (decision <> ''),
    amount_cents bigint   not null,
    primary key (import_id, line, key_id)
);
comment on table ledger_change is 'Entries of budget changes whose row tells the decision they rest on.';
create index ledger_change_key_id_idx on ledger_change (key_id);

create table ledger_import_sum (
    import_id     uuid            not null references ledger_import (id),
    line          integer         not null,
    year          accounting_year not null,
    phase         budget_phase    not null,
    name          text            not null,
    printed_cents bigint          not null,
    counted_cents bigint          not null check (counted_cents <> printed_cents),
    primary key (import_id, line, year, phase)
);
comment on table ledger_import_sum is 'Printed sums of a file that its rows do not add up to; both are kept.';

create trigger ledger_change_never_changes before update or delete on ledger_change
    for each statement execute function refuse_change();
create trigger ledger_import_sum_never_changes before update or delete on ledger_import_sum
    for each statement execute function refuse_change();

create table column_mapping (
    organisation_id uuid not null references organisation (id),
    layout_sha256   sha256 not null,
    layout          text not null,
    fields          text not null,
    changed_at      timestamptz not null,
    primary key (organisation_id, layout_sha256)
);
comment on table column_mapping is 'What a person said the columns of a file mean, for the next file of the same organisation and system.';
comment on column column_mapping.layout is 'Names of the columns without year and unit, apart by |.';
comment on column column_mapping.fields is 'Code of each column''s meaning, apart by commas; nothing where it is not read.';

create table incoming_file (
    id              uuid        not null primary key,
    file_name       text        not null check (file_name <> ''),
    file_sha256     sha256      not null,
    file_size       bigint      not null check (file_size >= 0),
    state           text        not null check (state in ('checking', 'waiting', 'taking', 'taken')),
    notice          text        not null check (notice in ('', 'cancelled', 'failed', 'interrupted', 'refused')),
    organisation    text        not null,
    year            integer     not null,
    phase           budget_phase not null,
    turned          boolean     not null,
    adds            boolean     not null,
    source          text        not null,
    licence         text        not null,
    decision        text        not null,
    layout          text        not null,
    fields          text        not null,
    import_id       uuid        references ledger_import (id),
    received_at     timestamptz not null,
    changed_at      timestamptz not null
);
comment on table incoming_file is 'A file on its way in: what a person answered about it and how far it has come.';
comment on column incoming_file.notice is 'Why it waits again after somebody had it taken in; empty otherwise.';
comment on column incoming_file.year is '0 while it is not known.';
comment on column incoming_file.import_id is 'The import made of it; null until then.';
create index incoming_file_import_id_idx on incoming_file (import_id);
create index incoming_file_received_at_idx on incoming_file (received_at);

-- Amounts are written before the import they belong to is: its counts are known at the end of the file only.
alter table ledger_amount alter constraint ledger_amount_import_id_fkey deferrable initially deferred;

create table ledger_import_year (
    import_id    uuid            not null references ledger_import (id),
    year         accounting_year not null,
    phase        budget_phase    not null,
    total_cents  bigint          not null,
    primary key (import_id, year, phase)
);
comment on table ledger_import_year is 'What an import adds up to, by year and phase.';
insert into ledger_import_year (import_id, year, phase, total_cents)
    select import_id, year, phase, sum(amount_cents)::bigint
    from ledger_amount join ledger_key on ledger_key.id = key_id
    group by import_id, year, phase;
create trigger ledger_import_year_never_changes before update or delete on ledger_import_year
    for each statement execute function refuse_change();
