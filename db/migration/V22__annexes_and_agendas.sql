-- A matter is one list of documents: the main text, which is the proposal itself, and its annexes. An agenda with many items is
-- kept as one draft; each item that is taken up becomes a draft of its own.

create table annex (
    proposal_id    uuid        not null references proposal (id) on delete cascade,
    position       integer     not null check (position >= 0),
    name           text        not null check (name <> '' and length(name) <= 300),
    body_text      text        not null check (length(body_text) <= 2000000),
    file_sha256    sha256      not null,
    added_by       uuid        references person (id),
    added_at       timestamptz not null,
    removed_by     uuid        references person (id),
    removed_at     timestamptz,
    removal_reason text        not null check (length(removal_reason) <= 500),
    primary key (proposal_id, position),
    check ((removed_at is null) = (removal_reason = ''))
);
comment on table annex is 'Documents beside the main text of a draft, as they were read. Of one taken away the text is gone.';
comment on column annex.file_sha256 is 'Of the file as it was given.';
comment on column annex.added_by is 'Who gave it; null where nobody is known.';
comment on column annex.removed_by is 'Who took it away; null while it counts.';
comment on column annex.removed_at is 'Null while it counts.';
comment on column annex.removal_reason is 'Why it was taken away; empty while it counts.';
create index annex_added_by_idx on annex (added_by);
create index annex_removed_by_idx on annex (removed_by);

create table agenda_item (
    proposal_id uuid    not null primary key references proposal (id) on delete cascade,
    agenda_id   uuid    not null references proposal (id) on delete cascade,
    position    integer not null check (position > 0),
    unique (agenda_id, position)
);
comment on table agenda_item is 'Drafts that were taken up from an agenda, and which of its items each is.';
create index agenda_item_agenda_id_idx on agenda_item (agenda_id);
