-- What members of the council ask about a council page, and what they are answered.

create table council_question (
    id          uuid        not null primary key,
    proposal_id uuid        not null references proposal (id) on delete cascade,
    section     text        not null check (length(section) <= 60),
    question    text        not null check (question <> '' and length(question) <= 2000),
    asked_by    uuid        not null references person (id),
    asked_at    timestamptz not null
);
comment on table council_question is 'A question of a member of the council. Its asker is named by id alone and never published.';
comment on column council_question.section is 'The point of the page it is about; empty where it is about all of it.';
create index council_question_proposal_id_idx on council_question (proposal_id, asked_at);
create index council_question_asked_by_idx on council_question (asked_by);

create table council_answer (
    id          bigint      not null generated always as identity primary key,
    question_id uuid        not null references council_question (id) on delete cascade,
    answer      text        not null check (answer <> '' and length(answer) <= 4000),
    answered_by uuid        not null references person (id),
    answered_at timestamptz not null
);
comment on table council_answer is 'An answer to a member of the council. The newest counts; earlier ones stay.';
create index council_answer_question_id_idx on council_answer (question_id, id);
create index council_answer_answered_by_idx on council_answer (answered_by);

create trigger council_question_never_changes before update on council_question
    for each statement execute function refuse_change();
create trigger council_answer_never_changes before update on council_answer
    for each statement execute function refuse_change();
