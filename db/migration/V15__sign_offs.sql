-- Who stands behind an assessment, and what it rests on, so that it can be run again as it was.

create table rule_set_archive (
    sha256      sha256      not null primary key,
    rule_set_id text        not null check (rule_set_id <> ''),
    version     text        not null check (version <> ''),
    file        jsonb       not null check (jsonb_typeof(file) = 'object'),
    kept_at     timestamptz not null
);
comment on table rule_set_archive is 'The files of each rule set that an assessment rests on.';
comment on column rule_set_archive.file is 'Path in the rule set to the file''s bytes in base 64.';

create trigger rule_set_archive_never_changes before update on rule_set_archive
    for each statement execute function refuse_change();

create table sign_off (
    id            bigint      not null generated always as identity primary key,
    proposal_id   uuid        not null references proposal (id),
    assessment_id uuid        not null references assessment (id),
    part          text        not null check (part in ('assessor', 'official')),
    author_id     text        not null,
    author        text        not null check (author <> ''),
    signed_at     timestamptz not null,
    withdrawn_at  timestamptz
);
comment on table sign_off is 'Who made an assessment, and which accountable official stands behind it.';
comment on column sign_off.withdrawn_at is 'Null while it stands; an assessor may take it back until the official has signed.';
create unique index sign_off_part_key on sign_off (proposal_id, part) where withdrawn_at is null;
create index sign_off_proposal_id_idx on sign_off (proposal_id);
create index sign_off_assessment_id_idx on sign_off (assessment_id);
