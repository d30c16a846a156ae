-- Steps of a draft's forms that are given to somebody: a colleague or the invited other authority. Each giving is a row; the
-- latest of a step counts.

create table handed_step (
    id          bigint      not null generated always as identity primary key,
    proposal_id uuid        not null references proposal (id) on delete cascade,
    form        text        not null check (form ~ '^[a-z0-9-]+$'),
    step        text        not null check (step ~ '^[a-z0-9-]+$'),
    person_id   uuid        not null references person (id),
    due         date,
    state       text        not null check (state in ('open', 'done', 'returned', 'withdrawn')),
    note        text        not null check (length(note) <= 500),
    handed_by   uuid        not null references person (id),
    handed_at   timestamptz not null,
    changed_at  timestamptz not null
);
comment on table handed_step is 'Who was given a step of a draft''s forms, until when, and what became of it.';
comment on column handed_step.due is 'The last day for it; null where none was agreed.';
comment on column handed_step.state is 'open; done or returned by the person; withdrawn by somebody else.';
comment on column handed_step.note is 'Why it was handed back; empty else.';
create unique index handed_step_open_key on handed_step (proposal_id, form, step) where state = 'open';
create index handed_step_proposal_id_idx on handed_step (proposal_id, form, step, id);
create index handed_step_person_id_idx on handed_step (person_id) where state = 'open';
create index handed_step_handed_by_idx on handed_step (handed_by);
