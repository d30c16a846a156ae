-- What people answer about a draft, field by field. Nothing is changed in place: each save is a row of its own, and the
-- number of the revision it was based on keeps two people from overwriting each other.

create table answer_revision (
    proposal_id uuid        not null references proposal (id) on delete cascade,
    question    text        not null check (question ~ '^[A-Z]+[0-9]*-[0-9]+$'),
    revision    integer     not null check (revision > 0),
    answer      jsonb       not null check (jsonb_typeof(answer) = 'object'),
    origin      text        not null
        check (origin in ('given', 'accepted', 'changed', 'rejected', 'merged', 'undone', 'copied')),
    author_id   text        not null,
    author      text        not null,
    saved_at    timestamptz not null,
    primary key (proposal_id, question, revision)
);
comment on table answer_revision is 'Each answer to a question of a form as it was saved; the highest revision counts.';
comment on column answer_revision.origin is 'How it came: given, or what a person did with what was filled in before.';
comment on column answer_revision.author_id is 'Id of the person; empty for somebody who was not signed in.';

create trigger answer_revision_never_changes before update on answer_revision
    for each statement execute function refuse_change();

create table rival_answer (
    id          bigint      not null generated always as identity primary key,
    proposal_id uuid        not null references proposal (id) on delete cascade,
    question    text        not null,
    answer      jsonb       not null check (jsonb_typeof(answer) = 'object'),
    based_on    integer     not null check (based_on >= 0),
    author_id   text        not null,
    author      text        not null,
    saved_at    timestamptz not null,
    settled_at  timestamptz
);
comment on table rival_answer is 'A save of a field that somebody else had changed meanwhile: kept beside until a person chooses.';
comment on column rival_answer.settled_at is 'Null while nobody has chosen.';
create index rival_answer_proposal_id_idx on rival_answer (proposal_id, question);

create table finding_reply (
    id          bigint      not null generated always as identity primary key,
    proposal_id uuid        not null references proposal (id) on delete cascade,
    rule_id     text        not null check (rule_id <> ''),
    reason      text        not null check (length(reason) <= 4000),
    author_id   text        not null,
    author      text        not null,
    given_at    timestamptz not null
);
comment on table finding_reply is 'Why a finding is left as it is, in a person''s words; the latest of a rule counts.';
comment on column finding_reply.reason is 'Empty when the reason was taken back.';
create index finding_reply_proposal_id_idx on finding_reply (proposal_id, rule_id, id);

create trigger finding_reply_never_changes before update on finding_reply
    for each statement execute function refuse_change();
