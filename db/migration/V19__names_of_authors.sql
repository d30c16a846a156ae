-- Answers and reasons name their authors by id; the name itself stands in person alone, so that anonymising a person takes it
-- out of them too. A signature keeps the name it was given under: it is part of the decision's record.

create function author_to_keep(person_id text, given_name text) returns text language sql stable as $$
    select case when exists (select from person where id = case when person_id ~ '^[0-9a-f-]{36}$' then person_id::uuid end) then '' else given_name end
$$;
comment on function author_to_keep is 'The name to write beside an id: none where the person is known.';

create function author_now(person_id text, kept_name text) returns text language sql stable as $$
    select coalesce((select name from person where id = case when person_id ~ '^[0-9a-f-]{36}$' then person_id::uuid end), kept_name)
$$;
comment on function author_now is 'The name of an author as it is today; the empty text once anonymised.';

alter table answer_revision disable trigger answer_revision_never_changes;
update answer_revision set author = author_to_keep(author_id, author);
alter table answer_revision enable trigger answer_revision_never_changes;
update rival_answer set author = author_to_keep(author_id, author);
alter table finding_reply disable trigger finding_reply_never_changes;
update finding_reply set author = author_to_keep(author_id, author);
alter table finding_reply enable trigger finding_reply_never_changes;
