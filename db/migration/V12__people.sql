create table person (
    id               uuid        not null primary key,
    version          integer     not null,
    name             text        not null,
    user_name        text        not null check (length(user_name) <= 200),
    password_hash    text        not null,
    issuer           text        not null,
    subject          text        not null,
    practice         boolean     not null,
    created_at       timestamptz not null,
    sessions_from_at timestamptz not null,
    closed_at        timestamptz,
    check ((issuer = '') = (subject = ''))
);
comment on table person is 'Who may sign in. The only table with names of people; the audit trail names them by id.';
comment on column person.name is 'As shown to colleagues; empty once anonymised.';
comment on column person.user_name is 'With a local account; empty for people who sign in elsewhere.';
comment on column person.password_hash is 'Of a local account; empty until a password was set.';
comment on column person.issuer is 'Address of the OpenID Connect provider; empty for others.';
comment on column person.practice is 'Fictional, for trying out; exists in practice mode only.';
comment on column person.sessions_from_at is 'Sessions begun earlier are over.';
comment on column person.closed_at is 'Null while the person may sign in.';
create unique index person_user_name_key on person (lower(user_name)) where user_name <> '';
create unique index person_subject_key on person (issuer, subject) where subject <> '';

create table membership (
    person_id       uuid        not null references person (id),
    organisation_id uuid        not null references organisation (id),
    role            text        not null
        check (role in ('preparer', 'official', 'expert', 'approver', 'councillor', 'administrator')),
    origin          text        not null check (origin in ('given', 'group')),
    given_at        timestamptz not null,
    primary key (person_id, organisation_id, role)
);
comment on table membership is 'A role of a person in an organisation.';
comment on column membership.origin is 'given by an administrator, or by a group of the sign-in provider';
create index membership_organisation_id_idx on membership (organisation_id);

alter table proposal
    add column owner_id  uuid references organisation (id),
    add column author_id uuid references person (id);
comment on column proposal.owner_id is 'The organisation whose people may read it; null for drafts nobody owned.';
comment on column proposal.author_id is 'Who had it checked; null for drafts older than sign-in.';
update proposal set owner_id = organisation_id;
create index proposal_owner_id_idx on proposal (owner_id, created_at);
create index proposal_author_id_idx on proposal (author_id);

create table contributor (
    proposal_id uuid        not null references proposal (id) on delete cascade,
    person_id   uuid        not null references person (id),
    invited_at  timestamptz not null,
    primary key (proposal_id, person_id)
);
comment on table contributor is 'A person invited to one draft.';
create index contributor_person_id_idx on contributor (person_id);

alter table incoming_file add column received_from uuid references person (id);
comment on column incoming_file.received_from is 'Who handed it over; null for files older than sign-in.';
create index incoming_file_received_from_idx on incoming_file (received_from);

alter table incoming_activity add column received_from uuid references person (id);
comment on column incoming_activity.received_from is 'Who handed it over; null for files older than sign-in.';
create index incoming_activity_received_from_idx on incoming_activity (received_from);

alter table rule_proposal add column author_id uuid references person (id);
comment on column rule_proposal.author_id is 'Who proposed it, and never decides on it; null for proposals older than sign-in.';
create index rule_proposal_author_id_idx on rule_proposal (author_id);

create table child_budget_visibility (
    organisation_id uuid    not null primary key references organisation (id),
    open            boolean not null
);
comment on table child_budget_visibility is 'Whether anybody may read the child budget of an organisation. Without a row only that of practice.';
insert into child_budget_visibility (organisation_id, open) select id, true from organisation;

create table one_time_link (
    id           uuid        not null primary key,
    token_sha256 sha256      not null unique,
    purpose      text        not null check (purpose in ('setup', 'invitation', 'reset')),
    person_id    uuid        references person (id),
    created_at   timestamptz not null,
    expires_at   timestamptz not null,
    used_at      timestamptz
);
comment on table one_time_link is 'A link that opens once. Only the hash of its token is kept.';
comment on column one_time_link.person_id is 'Whose password it sets; null for the set-up of the service.';
comment on column one_time_link.used_at is 'Null until then.';
create index one_time_link_person_id_idx on one_time_link (person_id);

create table unfinished_form (
    person_id uuid        not null references person (id),
    path      text        not null check (length(path) <= 300),
    field     text        not null check (length(field) <= 100),
    content   text        not null check (length(content) <= 2000000),
    kept_at   timestamptz not null,
    primary key (person_id, path, field)
);
comment on table unfinished_form is 'What a person has typed and not sent yet.';
