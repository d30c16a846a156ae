create table classification_method (
    id               uuid        not null primary key,
    rule_set_id      text        not null check (rule_set_id <> ''),
    rule_set_version text        not null,
    rule_set_sha256  sha256      not null,
    profile          text        not null,
    created_at       timestamptz not null,
    unique (rule_set_sha256, profile)
);
comment on table classification_method is 'The rules and the choices of method that keys were classified with.';
comment on column classification_method.profile is 'setting=choice, apart by commas, in the order of the settings.';

create table key_classification (
    method_id       uuid    not null references classification_method (id),
    key_id          bigint  not null references ledger_key (id),
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
    confidence      text    not null,
    primary key (method_id, key_id)
);
comment on table key_classification is 'Where the rules placed a key.';
comment on column key_classification.child_share is 'Ten thousandths for children; null where the amount follows its user.';
create index key_classification_key_id_idx on key_classification (key_id);
create index key_classification_service_idx on key_classification (method_id, service);

create table child_budget (
    method_id uuid        not null references classification_method (id),
    import_id uuid        not null references ledger_import (id),
    built_at  timestamptz not null,
    primary key (method_id, import_id)
);
comment on table child_budget is 'An import whose keys were classified and summed with a method.';
create index child_budget_import_id_idx on child_budget (import_id);

create table child_budget_sum (
    id             bigint       not null generated always as identity primary key,
    method_id      uuid         not null,
    import_id      uuid         not null,
    year           accounting_year not null,
    phase          budget_phase not null,
    body           text         not null,
    result_area    text         not null,
    service        text         not null,
    family         text         not null,
    level          text         not null,
    life_stage     text         not null,
    statutory      text         not null,
    provision      text         not null,
    care_structure text         not null,
    share_basis    text         not null,
    total_cents    bigint       not null,
    child_cents    bigint       not null,
    foreign key (method_id, import_id) references child_budget (method_id, import_id)
);
comment on table child_budget_sum is 'Every cent of an import once: sums that all views of the child budget add up from.';
comment on column child_budget_sum.level is 'Level of the part; inherited and not-children stand apart from none.';
comment on column child_budget_sum.life_stage is 'Empty where the service names none; several stages share by their residents.';
create index child_budget_sum_import_idx on child_budget_sum (method_id, import_id, year, phase);

create trigger key_classification_never_changes before update or delete on key_classification
    for each statement execute function refuse_change();
create trigger child_budget_sum_never_changes before update or delete on child_budget_sum
    for each statement execute function refuse_change();
