-- Rule sets in the database: which version is in force since when, and by which one an open matter is judged.

create trigger rule_set_archive_never_goes before delete on rule_set_archive
    for each statement execute function refuse_change();

create table rule_version (
    id              uuid        not null primary key,
    rule_set_id     text        not null check (rule_set_id ~ '^[a-z][a-z0-9-]{0,59}$'),
    number          integer     not null check (number > 0),
    sha256          sha256      not null references rule_set_archive (sha256),
    label           text        not null check (label <> ''),
    origin          text        not null check (origin in ('shipped', 'published')),
    reason          text        not null,
    in_force_at     timestamptz,
    open_assessment text        not null check (open_assessment in ('stay', 'offered', 'required')),
    base_id         uuid        references rule_version (id),
    published_by    uuid        references person (id),
    published_at    timestamptz not null,
    unique (rule_set_id, number),
    check ((origin = 'published') = (published_by is not null)),
    check (origin = 'shipped' or (reason <> '' and in_force_at is not null))
);
comment on table rule_version is 'A version of a rule set. It never changes and never goes; rolling back adds one with the old content.';
comment on column rule_version.label is 'The version as its manifest names it.';
comment on column rule_version.origin is 'Whether it came with the product or was published here.';
comment on column rule_version.in_force_at is 'From when on it is in force, until the next one; null for one that came with the product while another was in force that had been published here.';
comment on column rule_version.open_assessment is 'What becomes of assessments that are open then: they stay with their rules, may move, or must move before they are signed.';
comment on column rule_version.base_id is 'The version it was made from; null for one that came with the product.';
comment on column rule_version.published_by is 'Who approved it, never one of its authors; null for one that came with the product.';
create index rule_version_sha256_idx on rule_version (sha256);
create index rule_version_base_id_idx on rule_version (base_id);
create index rule_version_published_by_idx on rule_version (published_by);
create trigger rule_version_never_changes before update or delete on rule_version
    for each statement execute function refuse_change();

create table matter_version (
    proposal_id uuid        not null primary key references proposal (id) on delete cascade,
    version_id  uuid        not null references rule_version (id),
    moved_by    uuid        references person (id),
    moved_at    timestamptz not null
);
comment on table matter_version is 'Open matters that people moved to a later version of the child-impact rules; all others are judged by the one in force when they began.';
comment on column matter_version.moved_by is 'Null where the service itself moved it.';
create index matter_version_version_id_idx on matter_version (version_id);
create index matter_version_moved_by_idx on matter_version (moved_by);
