create table activity_import (
    id               uuid            not null primary key,
    version          integer         not null default 0,
    organisation_id  uuid            not null references organisation (id),
    file_name        text            not null check (file_name <> ''),
    file_sha256      sha256          not null,
    source           text            not null check (source <> ''),
    licence          text            not null,
    first_year       accounting_year not null,
    last_year        accounting_year not null,
    row_count        integer         not null check (row_count > 0),
    imported_at      timestamptz     not null,
    withdrawn_at     timestamptz,
    withdrawn_reason text            not null default '',
    check (first_year <= last_year)
);
comment on table activity_import is 'One file of activity figures taken in whole. It never changes; it can be withdrawn.';
comment on column activity_import.row_count is 'How many figures it has.';
comment on column activity_import.withdrawn_at is 'Null while the figures count.';
create index activity_import_organisation_id_idx on activity_import (organisation_id);
create unique index activity_import_file_key on activity_import (organisation_id, file_sha256) where withdrawn_at is null;

create table activity_figure (
    import_id uuid            not null references activity_import (id),
    line      integer         not null,
    year      accounting_year not null,
    measure   text            not null check (measure <> ''),
    service   text            not null,
    area      text            not null,
    place     text            not null,
    quantity  numeric(15, 3)  not null check (quantity >= 0),
    primary key (import_id, line, year)
);
comment on table activity_figure is 'How much was done: pupils, care days, visits. Figures of one measure and year add up.';
comment on column activity_figure.measure is 'Code of db/reference/measures.csv.';
comment on column activity_figure.service is 'Service the file names; empty for those of the measure.';
comment on column activity_figure.place is 'School, day-care centre or other unit; empty for the whole organisation.';

create table incoming_activity (
    id           uuid        not null primary key,
    file_name    text        not null check (file_name <> ''),
    content      bytea       not null,
    organisation text        not null,
    year         integer     not null,
    source       text        not null,
    licence      text        not null,
    fields       text        not null,
    received_at  timestamptz not null
);
comment on table incoming_activity is 'A file of activity figures on its way in, with what a person answered about it.';
comment on column incoming_activity.year is '0 while it is not known.';
comment on column incoming_activity.fields is 'Code of each column''s meaning, apart by commas; empty until a person says otherwise than the names.';

create trigger activity_figure_never_changes before update or delete on activity_figure
    for each statement execute function refuse_change();
create trigger activity_import_never_changes before update or delete on activity_import
    for each row execute function refuse_change_of_import();
