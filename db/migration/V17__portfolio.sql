-- The dates of a matter as people gave them, which earlier assessment it builds on, what is found of it quickly, and to
-- whom reminders go.

create table proposal_calendar (
    proposal_id      uuid        not null primary key references proposal (id) on delete cascade,
    version          integer     not null check (version > 0),
    hearing_begin    date,
    hearing_end      date,
    assessment_ready date,
    agenda           date,
    decision         date,
    review           date,
    body             text        not null check (length(body) <= 200),
    set_by           uuid        references person (id),
    set_at           timestamptz not null
);
comment on table proposal_calendar is 'The dates of a matter where a person gave them. Without a row, what the draft says is shown.';
comment on column proposal_calendar.body is 'Who decides: a board, a council. Empty when not told.';
comment on column proposal_calendar.hearing_begin is 'Null where nobody gave it.';
comment on column proposal_calendar.hearing_end is 'Null where nobody gave it.';
comment on column proposal_calendar.assessment_ready is 'Null where nobody gave it.';
comment on column proposal_calendar.agenda is 'Null where nobody gave it.';
comment on column proposal_calendar.decision is 'Null where nobody gave it.';
comment on column proposal_calendar.review is 'Null where nobody gave it.';
comment on column proposal_calendar.set_by is 'Null where the service carried them over to a mended text.';
create index proposal_calendar_set_by_idx on proposal_calendar (set_by);

create table proposal_origin (
    proposal_id uuid        not null primary key references proposal (id) on delete cascade,
    earlier_id  uuid        not null references proposal (id) on delete cascade,
    chosen_by   uuid        references person (id),
    chosen_at   timestamptz not null,
    check (proposal_id <> earlier_id)
);
comment on table proposal_origin is 'The earlier assessment whose answers are offered for this matter; each is confirmed by a person.';
comment on column proposal_origin.chosen_by is 'Null where the service carried it over to a mended text.';
create index proposal_origin_earlier_id_idx on proposal_origin (earlier_id);
create index proposal_origin_chosen_by_idx on proposal_origin (chosen_by);

create table proposal_index (
    proposal_id      uuid        not null primary key references proposal (id) on delete cascade,
    finnish          tsvector    not null,
    swedish          tsvector    not null,
    answer_text      text        not null,
    level            text        not null check (level in ('none', 'short', 'full')),
    direction        text        not null,
    euros            bigint,
    decision_types   text[]      not null,
    services         text[]      not null,
    life_stages      text[]      not null,
    child_groups     text[]      not null,
    places           text[]      not null,
    hearing_begin    date,
    hearing_end      date,
    assessment_ready date,
    agenda           date,
    decision         date,
    review           date,
    body             text        not null,
    begun            boolean     not null,
    indexed_at       timestamptz not null
);
comment on table proposal_index is 'What lists and searches need of a matter. Derived: made anew from the draft and its answers whenever they change.';
comment on column proposal_index.euros is 'Change of a year''s money for children, in whole euros; null when not told.';
comment on column proposal_index.hearing_begin is 'Null where it is not known.';
comment on column proposal_index.hearing_end is 'Null where it is not known.';
comment on column proposal_index.assessment_ready is 'Null where it is not known.';
comment on column proposal_index.agenda is 'Null where it is not known.';
comment on column proposal_index.decision is 'Null where it is not known.';
comment on column proposal_index.review is 'Null where it is not known.';
comment on column proposal_index.child_groups is 'Groups of children in a vulnerable position.';
comment on column proposal_index.places is 'Schools, day-care centres and the like that the draft names, in lower case.';
comment on column proposal_index.body is 'Who decides: a board, a council.';
comment on column proposal_index.begun is 'Whether the assessment itself has been begun, after the screening.';
create index proposal_index_finnish_idx on proposal_index using gin (finnish);
create index proposal_index_swedish_idx on proposal_index using gin (swedish);
create index proposal_index_services_idx on proposal_index using gin (services);
create index proposal_index_child_groups_idx on proposal_index using gin (child_groups);
create index proposal_index_places_idx on proposal_index using gin (places);

-- A matter is done with when somebody has signed its follow-up.
alter table sign_off drop constraint sign_off_part_check;
alter table sign_off add constraint sign_off_part_check check (part in ('assessor', 'official', 'follow_up'));

create sequence proposal_change;
create table stale_proposal (
    proposal_id uuid        not null primary key references proposal (id) on delete cascade,
    change      bigint      not null,
    noted_at    timestamptz not null
);
comment on table stale_proposal is 'Matters that have changed since they were indexed.';
comment on column stale_proposal.change is 'The last change; whoever indexes takes the row away only when there was no later one.';

create function note_proposal_change() returns trigger language plpgsql as $$
declare
    changed uuid;
begin
    if tg_table_name = 'proposal' then
        changed := new.id;
    else
        changed := new.proposal_id;
    end if;
    insert into stale_proposal values (changed, nextval('proposal_change'), clock_timestamp())
    on conflict (proposal_id) do update set change = excluded.change;
    return null;
end
$$;
create trigger proposal_changes after insert or update on proposal
    for each row execute function note_proposal_change();
create trigger answer_revision_changes after insert on answer_revision
    for each row execute function note_proposal_change();
create trigger proposal_calendar_changes after insert or update on proposal_calendar
    for each row execute function note_proposal_change();
insert into stale_proposal select id, nextval('proposal_change'), now() from proposal;

create table reminder_recipient (
    person_id uuid        not null primary key references person (id) on delete cascade,
    address   text        not null check (length(address) between 3 and 254),
    language  text        not null check (language in ('fi', 'sv', 'en')),
    given_at  timestamptz not null
);
comment on table reminder_recipient is 'Where a person has asked reminders to be sent. Without a row none are sent.';

create table reminder_sent (
    person_id uuid not null references person (id) on delete cascade,
    day       date not null,
    primary key (person_id, day)
);
comment on table reminder_sent is 'The days on which a person was sent reminders: at most one message a day.';
