create table proposal (
    id           uuid        not null primary key,
    version      integer     not null,
    name         text        not null check (name <> '' and length(name) <= 300),
    body_text    text        not null check (length(body_text) <= 2000000),
    organisation text        not null check (organisation in ('kunta', 'hva')),
    organisation_id uuid     references organisation (id),
    practice     boolean     not null,
    created_at   timestamptz not null
);
comment on table proposal is 'A draft given for a check, as it was read.';
comment on column proposal.organisation_id is 'The organisation whose ledger stands beside the draft; null when none was chosen.';
create index proposal_organisation_id_idx on proposal (organisation_id);
create index proposal_created_at_idx on proposal (created_at);

create table assessment (
    id               uuid        not null primary key,
    proposal_id      uuid        not null references proposal (id),
    rule_set_id      text        not null check (rule_set_id <> ''),
    rule_set_version text        not null check (rule_set_version <> ''),
    rule_set_sha256  sha256      not null,
    result           jsonb       not null check (jsonb_typeof(result) = 'object'),
    trace            jsonb       not null,
    created_at       timestamptz not null
);
comment on table assessment is 'What the rules said of a proposal, with the facts and the trace; kept as it was.';
create index assessment_proposal_id_idx on assessment (proposal_id, created_at);

create trigger assessment_never_changes before update on assessment
    for each statement execute function refuse_change();
