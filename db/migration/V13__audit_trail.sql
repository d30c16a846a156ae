create table audit_entry (
    number          bigint      not null primary key check (number > 0),
    happened_at     timestamptz not null,
    actor_id        uuid,
    organisation_id uuid,
    action          text        not null check (action <> ''),
    object_kind     text        not null,
    object_id       text        not null,
    reason          text        not null,
    rule_set        text        not null,
    previous_sha256 sha256      not null,
    sha256          sha256      not null unique
);
comment on table audit_entry is 'Who did what, in order. Each row holds the hash of the one before; rows never change.';
comment on column audit_entry.actor_id is 'The person, whose name stands elsewhere; null where nobody was signed in.';
comment on column audit_entry.organisation_id is 'Whose administrators may read it; null where no organisation was concerned.';
comment on column audit_entry.rule_set is 'Id, version and hash of the rules the outcome rests on; empty where none was used.';
create index audit_entry_happened_at_idx on audit_entry (happened_at);
create index audit_entry_actor_id_idx on audit_entry (actor_id);
create index audit_entry_organisation_id_idx on audit_entry (organisation_id, number);

create function continue_audit_chain() returns trigger language plpgsql as $$
declare
    last record;
begin
    select number, sha256 into last from audit_entry order by number desc limit 1;
    if new.number <> coalesce(last.number, 0) + 1
        or new.previous_sha256 <> coalesce(last.sha256, repeat('0', 64)) then
        raise exception 'an audit entry follows the last one' using errcode = 'restrict_violation';
    end if;
    return new;
end
$$;

create trigger audit_entry_continues before insert on audit_entry
    for each row execute function continue_audit_chain();
create trigger audit_entry_never_changes before update or delete or truncate on audit_entry
    for each statement execute function refuse_change();
