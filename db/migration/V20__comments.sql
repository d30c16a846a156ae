-- What the people who prepare a matter say to each other beside its questions. It is no part of the assessment: nothing of it
-- reaches the rules, what is signed or the council's page.

create table field_comment (
    id          bigint      not null generated always as identity primary key,
    proposal_id uuid        not null references proposal (id) on delete cascade,
    question    text        not null check (question ~ '^[A-Z]+[0-9]*-[0-9]+$'),
    thread_id   bigint      references field_comment (id) on delete cascade,
    remark      text        not null check (remark <> '' and length(remark) <= 2000),
    author_id   uuid        not null references person (id),
    said_at     timestamptz not null,
    settled_by  uuid        references person (id),
    settled_at  timestamptz,
    check ((settled_by is null) = (settled_at is null)),
    check (thread_id is null or settled_at is null)
);
comment on table field_comment is 'Comments beside the questions of a draft''s forms. Names stand in person alone.';
comment on column field_comment.thread_id is 'The comment that this one answers; null for the first of a thread.';
comment on column field_comment.settled_by is 'Who marked the thread as settled; null while it is open, and for answers.';
comment on column field_comment.settled_at is 'Null while the thread is open, and for answers.';
create index field_comment_proposal_id_idx on field_comment (proposal_id, question);
create index field_comment_thread_id_idx on field_comment (thread_id);
create index field_comment_author_id_idx on field_comment (author_id);
create index field_comment_settled_by_idx on field_comment (settled_by);
