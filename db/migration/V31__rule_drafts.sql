-- Drafts of the next versions: who wrote what and when, revision by revision; what a draft would change; what was said of it.

create table rule_draft (
    id              uuid        not null primary key,
    rule_set_id     text        not null check (rule_set_id ~ '^[a-z][a-z0-9-]{0,59}$'),
    name            text        not null check (name <> '' and length(name) <= 200),
    base_id         uuid        not null references rule_version (id),
    revision        integer     not null check (revision >= 0),
    state           text        not null check (state in ('open', 'submitted', 'published', 'discarded')),
    reason          text        not null check (length(reason) <= 2000),
    in_force_on     date,
    open_assessment text        not null check (open_assessment in ('stay', 'offered', 'required')),
    opened_by       uuid        not null references person (id),
    opened_at       timestamptz not null,
    submitted_by    uuid        references person (id),
    version_id      uuid        references rule_version (id),
    check ((state = 'submitted') <= (submitted_by is not null)),
    check ((state = 'published') = (version_id is not null))
);
comment on table rule_draft is 'The next version of a rule set while it is written.';
comment on column rule_draft.base_id is 'The version that it was copied from.';
comment on column rule_draft.revision is 'Counts what was saved; 0 is the copy as it was opened.';
comment on column rule_draft.in_force_on is 'The day from which it shall be in force; null for the day of its publication.';
comment on column rule_draft.submitted_by is 'Who asked for its approval; null before.';
comment on column rule_draft.version_id is 'What it was published as; null before.';
create index rule_draft_base_id_idx on rule_draft (base_id);
create index rule_draft_opened_by_idx on rule_draft (opened_by);
create index rule_draft_submitted_by_idx on rule_draft (submitted_by);
create index rule_draft_version_id_idx on rule_draft (version_id);

create table rule_draft_revision (
    draft_id  uuid        not null references rule_draft (id),
    number    integer     not null check (number > 0),
    deed      text        not null check (deed <> ''),
    subject   text        not null,
    undoes    integer,
    author_id uuid        not null references person (id),
    saved_at  timestamptz not null,
    primary key (draft_id, number)
);
comment on table rule_draft_revision is 'One deed on a draft. Nothing is ever taken out: undoing adds a revision.';
comment on column rule_draft_revision.subject is 'The row, text or file it was done to.';
comment on column rule_draft_revision.undoes is 'The revision that it undoes; null for any other deed.';
create index rule_draft_revision_author_id_idx on rule_draft_revision (author_id);
create trigger rule_draft_revision_never_changes before update or delete on rule_draft_revision
    for each statement execute function refuse_change();

create table rule_draft_file (
    draft_id uuid    not null,
    number   integer not null,
    path     text    not null check (path <> '' and length(path) <= 600),
    content  bytea,
    primary key (draft_id, path, number),
    foreign key (draft_id, number) references rule_draft_revision (draft_id, number)
);
comment on table rule_draft_file is 'A file as a revision of a draft left it; what no revision touched is as in the base.';
comment on column rule_draft_file.content is 'Its bytes; null where the revision took it out.';
create index rule_draft_file_number_idx on rule_draft_file (draft_id, number);
create trigger rule_draft_file_never_changes before update or delete on rule_draft_file
    for each statement execute function refuse_change();

create table rule_draft_rival (
    id         bigint      not null generated always as identity primary key,
    draft_id   uuid        not null references rule_draft (id),
    path       text        not null check (path <> ''),
    entry      text        not null,
    part       text        not null,
    kept       text        not null,
    rival      text        not null,
    author_id  uuid        not null references person (id),
    saved_at   timestamptz not null,
    settled_at timestamptz
);
comment on table rule_draft_rival is 'What somebody wrote where somebody else had written meanwhile; a person chooses.';
comment on column rule_draft_rival.entry is 'The row of the table, or the entry of the file.';
comment on column rule_draft_rival.part is 'The column of the table; empty where the whole entry is meant.';
comment on column rule_draft_rival.kept is 'What stands in the draft.';
comment on column rule_draft_rival.rival is 'What was written beside it.';
comment on column rule_draft_rival.settled_at is 'Null while nobody has chosen.';
create index rule_draft_rival_draft_id_idx on rule_draft_rival (draft_id);
create index rule_draft_rival_author_id_idx on rule_draft_rival (author_id);

create table rule_draft_comment (
    id         bigint      not null generated always as identity primary key,
    draft_id   uuid        not null references rule_draft (id),
    entry      text        not null,
    words      text        not null check (words <> '' and length(words) <= 2000),
    author_id  uuid        not null references person (id),
    written_at timestamptz not null
);
comment on table rule_draft_comment is 'What authors and approvers say to each other about a draft.';
comment on column rule_draft_comment.entry is 'The rule it is about; empty for the whole draft.';
create index rule_draft_comment_draft_id_idx on rule_draft_comment (draft_id);
create index rule_draft_comment_author_id_idx on rule_draft_comment (author_id);

create table rule_effect (
    id              uuid        not null primary key,
    draft_id        uuid        not null references rule_draft (id),
    sha256          sha256      not null,
    against_sha256  sha256      not null,
    organisation_id uuid        references organisation (id),
    year            integer,
    phase           text        not null,
    state           text        not null check (state in ('running', 'done', 'failed')),
    done            bigint      not null check (done >= 0),
    total           bigint      not null check (total >= 0),
    result          jsonb,
    asked_by        uuid        not null references person (id),
    asked_at        timestamptz not null,
    finished_at     timestamptz,
    check ((state = 'done') = (result is not null))
);
comment on table rule_effect is 'What a draft would change against the version in force, run over real figures and matters. It holds for this content alone.';
comment on column rule_effect.sha256 is 'Of the draft as it was.';
comment on column rule_effect.against_sha256 is 'Of the version that was in force.';
comment on column rule_effect.organisation_id is 'Whose ledger it was run over; null for rules that judge matters.';
comment on column rule_effect.year is 'Of the ledger; null for rules that judge matters.';
comment on column rule_effect.done is 'Lines or matters gone through.';
comment on column rule_effect.result is 'Null until it is done.';
comment on column rule_effect.finished_at is 'Null while it runs.';
create index rule_effect_draft_id_idx on rule_effect (draft_id);
create index rule_effect_organisation_id_idx on rule_effect (organisation_id);
create index rule_effect_asked_by_idx on rule_effect (asked_by);
