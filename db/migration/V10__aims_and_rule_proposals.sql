create table indicator_import (
    id               uuid        not null primary key,
    organisation_id  uuid        not null references organisation (id),
    file_name        text        not null check (file_name <> ''),
    file_sha256      sha256      not null,
    source           text        not null check (source <> ''),
    value_count      integer     not null check (value_count > 0),
    imported_at      timestamptz not null,
    withdrawn_at     timestamptz,
    withdrawn_reason text        not null default '',
    check ((withdrawn_at is null) = (withdrawn_reason = ''))
);
comment on table indicator_import is 'A file of an organisation''s own indicator values. It never changes; it can be withdrawn.';
comment on column indicator_import.withdrawn_at is 'Null while the values count.';
create index indicator_import_organisation_id_idx on indicator_import (organisation_id);
create unique index indicator_import_file_key on indicator_import (organisation_id, file_sha256)
    where withdrawn_at is null;

create table indicator_value (
    import_id uuid            not null references indicator_import (id),
    indicator text            not null check (indicator <> ''),
    year      accounting_year not null,
    value     numeric(15, 3)  not null check (value >= 0),
    primary key (import_id, indicator, year)
);
comment on table indicator_value is 'One value of one indicator in one year, in the unit of the indicator.';

create table target (
    id               uuid            not null primary key,
    series_id        uuid            not null,
    number           integer         not null check (number > 0),
    organisation_id  uuid            not null references organisation (id),
    measure          text            not null check (measure in ('euros', 'share', 'indicator')),
    indicator        text            not null,
    selection        text            not null,
    base_year        accounting_year not null,
    target_year      accounting_year not null,
    change_permille  integer         not null check (change_permille <> 0 and change_permille between -1000 and 10000),
    decision         text            not null check (decision <> ''),
    decided_at       timestamptz     not null,
    withdrawn_at     timestamptz,
    withdrawn_reason text            not null default '',
    unique (series_id, number),
    check (target_year > base_year),
    check ((measure = 'indicator') = (indicator <> '')),
    check ((withdrawn_at is null) = (withdrawn_reason = ''))
);
comment on table target is 'A version of a target. A later version stands beside the earlier ones; none is ever edited.';
comment on column target.series_id is 'The same for all versions of one target.';
comment on column target.selection is 'Which euros: dimension=value, apart by &, as in addresses; empty for all or for an indicator.';
comment on column target.change_permille is 'Change from the base year in thousandths; for shares thousandths of the whole (percentage points times ten).';
comment on column target.decision is 'The decision it rests on, in words.';
comment on column target.withdrawn_at is 'Null while it counts; only the newest version of a series is withdrawn.';
create index target_organisation_id_idx on target (organisation_id);

create table rule_proposal (
    id              uuid        not null primary key,
    organisation_id uuid        not null references organisation (id),
    key_id          bigint      not null references ledger_key (id),
    year            accounting_year not null,
    phase           budget_phase not null,
    rule_set_sha256 sha256      not null,
    rule_id         text        not null check (rule_id ~ '^R[0-9]{3,5}$'),
    before_rule_id  text        not null,
    answers         jsonb       not null check (jsonb_typeof(answers) = 'object'),
    row_text        text        not null check (row_text <> ''),
    reason          text        not null check (reason <> ''),
    author          text        not null,
    moved_keys      bigint      not null check (moved_keys >= 0),
    moved_cents     bigint      not null,
    child_change_cents bigint   not null,
    proposed_at     timestamptz not null,
    state           text        not null check (state in ('open', 'taken', 'refused')),
    state_reason    text        not null default '',
    decided_at      timestamptz,
    check ((state = 'open') = (decided_at is null)),
    check ((state = 'open') = (state_reason = ''))
);
comment on table rule_proposal is 'A row that an expert proposes for the classification rules, as it was written and with what it would have moved then.';
comment on column rule_proposal.before_rule_id is 'The row of the rule set before which it would stand.';
comment on column rule_proposal.answers is 'The answers of the form that the row was written from, so that the whole rule set can be written again.';
comment on column rule_proposal.row_text is 'The row in the layout of the decision table, as CSV.';
comment on column rule_proposal.author is 'Role or unit that proposes it, no name of a person; empty when not told.';
comment on column rule_proposal.moved_cents is 'Euros of the organisation whose place would change, in the year and phase it was proposed from.';
comment on column rule_proposal.decided_at is 'When it was taken or refused; null while it is open.';
create index rule_proposal_organisation_id_idx on rule_proposal (organisation_id);
create index rule_proposal_key_id_idx on rule_proposal (key_id);

create function refuse_change_but_withdrawal() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' or old.withdrawn_at is not null
        or (to_jsonb(new) - '{withdrawn_at,withdrawn_reason}'::text[])
            is distinct from (to_jsonb(old) - '{withdrawn_at,withdrawn_reason}'::text[]) then
        raise exception 'rows of % never change; they can be withdrawn once', tg_table_name
            using errcode = 'restrict_violation';
    end if;
    return new;
end
$$;
create trigger indicator_import_never_changes before update or delete on indicator_import
    for each row execute function refuse_change_but_withdrawal();
create trigger target_never_changes before update or delete on target
    for each row execute function refuse_change_but_withdrawal();
create trigger indicator_value_never_changes before update or delete on indicator_value
    for each statement execute function refuse_change();

create function refuse_change_of_proposal() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' or old.state <> 'open'
        or (to_jsonb(new) - '{state,state_reason,decided_at}'::text[])
            is distinct from (to_jsonb(old) - '{state,state_reason,decided_at}'::text[]) then
        raise exception 'a proposed rule never changes; it is taken or refused once' using errcode = 'restrict_violation';
    end if;
    return new;
end
$$;
create trigger rule_proposal_never_changes before update or delete on rule_proposal
    for each row execute function refuse_change_of_proposal();
