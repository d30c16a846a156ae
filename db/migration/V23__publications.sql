-- What of signed assessments is public: frozen as it was published, replaced by later publications, withdrawn with a reason.

create table publication (
    id               uuid        not null primary key,
    position         bigint      not null generated always as identity unique,
    organisation_id  uuid        not null references organisation (id),
    year             integer     not null check (year between 2000 and 2999),
    number           integer     not null check (number > 0),
    proposal_id      uuid        not null references proposal (id),
    assessment_id    uuid        not null references assessment (id),
    matter_id        uuid        not null,
    title            text        not null,
    practice         boolean     not null,
    address          text        not null check (address <> ''),
    record           text        not null,
    record_sha256    sha256      not null,
    checked          jsonb       not null check (jsonb_typeof(checked) = 'array'),
    published_by     uuid        not null references person (id),
    published_at     timestamptz not null,
    withdrawn_by     uuid        references person (id),
    withdrawn_at     timestamptz,
    withdrawn_reason text        check (withdrawn_reason <> ''),
    erased           boolean     not null default false,
    unique (organisation_id, year, number),
    check ((withdrawn_at is null) = (withdrawn_reason is null) and (withdrawn_at is null) = (withdrawn_by is null)),
    check (not erased or withdrawn_at is not null)
);
comment on table publication is 'A signed assessment made public, as it was on that day. Rows never change; they can be withdrawn once.';
comment on column publication.position is 'The order of publishing. The newest of a matter counts, the others are superseded by it.';
comment on column publication.number is 'Its number among those of the organisation and year, part of its address.';
comment on column publication.matter_id is 'The first draft of the matter, whose later revisions supersede each other.';
comment on column publication.title is 'The heading of the matter; empty once erased.';
comment on column publication.address is 'Where the service stood on that day, such as https://lapsivaaka.example.org; the files tell it.';
comment on column publication.record is 'What it rests on and the hashes of its files, as JSON; empty once erased.';
comment on column publication.checked is 'What whoever published it let through as no personal data.';
comment on column publication.withdrawn_by is 'Null while it stands.';
comment on column publication.withdrawn_at is 'Null while it stands.';
comment on column publication.withdrawn_reason is 'Why, as everybody may read it; null while it stands.';
comment on column publication.erased is 'Whether its content was deleted when it was withdrawn; hashes stay.';
create index publication_proposal_id_idx on publication (proposal_id);
create index publication_assessment_id_idx on publication (assessment_id);
create index publication_matter_id_idx on publication (matter_id, position);
create index publication_published_by_idx on publication (published_by);
create index publication_withdrawn_by_idx on publication (withdrawn_by);

create table publication_file (
    publication_id uuid    not null references publication (id),
    language       text    not null check (language in ('fi', 'sv', 'en')),
    kind           text    not null check (kind in ('html', 'pdf', 'docx', 'json')),
    byte_count     integer not null check (byte_count > 0),
    sha256         sha256  not null,
    content        bytea,
    primary key (publication_id, language, kind)
);
comment on table publication_file is 'The bytes that were published: the page in each language as HTML, PDF, Word document and JSON.';
comment on column publication_file.content is 'Null once erased with a withdrawn publication.';

create function refuse_change_of_publication() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' or old.withdrawn_at is not null or new.withdrawn_at is null
        or (to_jsonb(new) - '{withdrawn_by,withdrawn_at,withdrawn_reason,erased,title,record,checked}'::text[])
            is distinct from
            (to_jsonb(old) - '{withdrawn_by,withdrawn_at,withdrawn_reason,erased,title,record,checked}'::text[])
        or (new.erased and (new.title, new.record, new.checked) is distinct from (''::text, ''::text, '[]'::jsonb))
        or (not new.erased and (new.title, new.record, new.checked) is distinct from (old.title, old.record, old.checked))
    then
        raise exception 'a publication never changes; it can be withdrawn once' using errcode = 'restrict_violation';
    end if;
    return new;
end
$$;
create trigger publication_never_changes before update or delete on publication
    for each row execute function refuse_change_of_publication();
create trigger publication_is_never_emptied before truncate on publication
    for each statement execute function refuse_change();

create function refuse_change_of_publication_file() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' or new.content is not null
        or (to_jsonb(new) - 'content') is distinct from (to_jsonb(old) - 'content')
        or not exists (select from publication where id = old.publication_id and erased) then
        raise exception 'published bytes never change' using errcode = 'restrict_violation';
    end if;
    return new;
end
$$;
create trigger publication_file_never_changes before update or delete on publication_file
    for each row execute function refuse_change_of_publication_file();
create trigger publication_file_is_never_emptied before truncate on publication_file
    for each statement execute function refuse_change();
