-- Who or what goes on where an organisation or a cost centre ended, so that series run unbroken. A succession is never
-- edited: a wrong one is withdrawn with a reason and a right one recorded.

create table organisation_succession (
    id               uuid        not null primary key,
    from_id          uuid        not null references organisation (id),
    to_id            uuid        not null references organisation (id),
    first_day        date        not null,
    share            integer     not null check (share between 1 and 10000),
    ground           text        not null check (ground <> ''),
    recorded_at      timestamptz not null,
    withdrawn_at     timestamptz,
    withdrawn_reason text        not null default '',
    check (from_id <> to_id)
);
comment on table organisation_succession is 'An organisation that another one goes on for, as in a merger of municipalities.';
comment on column organisation_succession.first_day is 'First day of the successor; the organisation was valid until the day before.';
comment on column organisation_succession.share is 'Ten thousandths of the organisation that this successor takes over.';
comment on column organisation_succession.ground is 'The decision it rests on.';
comment on column organisation_succession.withdrawn_at is 'Null while it counts.';
create index organisation_succession_from_id_idx on organisation_succession (from_id);
create index organisation_succession_to_id_idx on organisation_succession (to_id);
create unique index organisation_succession_key on organisation_succession (from_id, to_id) where withdrawn_at is null;

create table cost_centre_succession (
    id               uuid        not null primary key,
    organisation_id  uuid        not null references organisation (id),
    from_code        text        not null check (from_code <> ''),
    to_code          text        not null check (to_code <> ''),
    first_day        date        not null,
    share            integer     not null check (share between 1 and 10000),
    ground           text        not null check (ground <> ''),
    recorded_at      timestamptz not null,
    withdrawn_at     timestamptz,
    withdrawn_reason text        not null default '',
    check (from_code <> to_code)
);
comment on table cost_centre_succession is 'A cost centre that another one goes on for, as when codes are changed.';
comment on column cost_centre_succession.first_day is 'First day of the successor; the old code was valid until the day before.';
comment on column cost_centre_succession.share is 'Ten thousandths of the cost centre that this successor takes over.';
comment on column cost_centre_succession.ground is 'The decision it rests on.';
comment on column cost_centre_succession.withdrawn_at is 'Null while it counts.';
create index cost_centre_succession_organisation_id_idx on cost_centre_succession (organisation_id);
create unique index cost_centre_succession_key
    on cost_centre_succession (organisation_id, from_code, to_code, first_day) where withdrawn_at is null;

create function refuse_change_of_succession() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' or old.withdrawn_at is not null
        or (to_jsonb(new) - '{withdrawn_at,withdrawn_reason}'::text[])
            is distinct from (to_jsonb(old) - '{withdrawn_at,withdrawn_reason}'::text[]) then
        raise exception 'a succession never changes; it can be withdrawn once' using errcode = 'restrict_violation';
    end if;
    return new;
end
$$;
create trigger organisation_succession_never_changes before update or delete on organisation_succession
    for each row execute function refuse_change_of_succession();
create trigger cost_centre_succession_never_changes before update or delete on cost_centre_succession
    for each row execute function refuse_change_of_succession();
